package org.answerable.desk.intake.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** In the child: the pages of the file that is open, as pictures. One file is open at a time. */
final class PageDrawing {
    /** The longer side of a picture, in pixels: enough to read small print beside the text. */
    static final int LONGEST_SIDE = 1600;

    private static final float LARGEST_SCALE = 2;
    /** A page of A4 at 300 dots an inch. */
    private static final int LARGE_SIDE = 3508;

    private static final float LARGE_SCALE = 300 / 72f;

    private @Nullable PDDocument open;
    private @Nullable PictureFile picture;

    /**
     * @param path the file to open, or empty: the one that is open
     * @param large whether a machine is to read its letters
     */
    PagePicture draw(String path, int page, boolean large) throws IOException {
        if (!path.isEmpty()) {
            close();
            open(Path.of(path));
        }
        int pages = pages();
        boolean there = page >= 1 && page <= pages;
        return new PagePicture(pages, there ? png(image(page, large)) : new byte[0]);
    }

    private int pages() throws IOException {
        if (picture != null) return picture.pages();
        if (open == null) throw new Unreadable("no file is open");
        return open.getNumberOfPages();
    }

    private BufferedImage image(int page, boolean large) throws IOException {
        int longest = large ? LARGE_SIDE : LONGEST_SIDE;
        if (picture != null) return picture.page(page, longest);
        if (open == null) throw new Unreadable("no file is open");
        return large
                ? image(open, page - 1, longest, LARGE_SCALE, ImageType.GRAY)
                : image(open, page - 1, longest, LARGEST_SCALE, ImageType.RGB);
    }

    private void open(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(Magic.ENOUGH);
        }
        if (Magic.kind(head).filter(kind -> kind == MediaKind.PDF).isPresent()) {
            open = pdf(file);
        } else {
            picture = PictureFile.open(file);
        }
    }

    static PDDocument pdf(Path file) throws IOException {
        FontMappers.set(new OneFont());
        try {
            return Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new Unreadable("the file is locked with a password", e);
        }
    }

    /** A page as a picture whose longer side has at most so many pixels. */
    private static BufferedImage image(PDDocument document, int page, int longest, float scale, ImageType type)
            throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        if (!(side >= 1) || !(Math.min(box.getWidth(), box.getHeight()) > 0)) {
            throw new Unreadable("it has no size");
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, Math.min(scale, longest / side), type);
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        if (!ImageIO.write(image, "png", out)) throw new IOException("no PNG can be written");
        return out.toByteArray();
    }

    private void close() throws IOException {
        if (open != null) open.close();
        if (picture != null) picture.close();
        open = null;
        picture = null;
    }
}
