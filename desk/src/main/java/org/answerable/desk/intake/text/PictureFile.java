package org.answerable.desk.intake.text;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** In the child: a picture, which in TIFF may have several pages. Large ones are read thinned out, so that no picture takes more memory than it may. */
final class PictureFile implements AutoCloseable {
    private static final long MOST_PIXELS = 400_000_000;

    private final ImageInputStream bytes;
    private final ImageReader reader;

    private PictureFile(ImageInputStream bytes, ImageReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    static PictureFile open(Path file) throws IOException {
        ImageIO.setUseCache(false);
        ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile());
        if (bytes == null) throw new Unreadable("the picture cannot be opened");
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            bytes.close();
            throw new Unreadable("it is no picture that can be drawn here");
        }
        ImageReader reader = readers.next();
        reader.setInput(bytes, false, true);
        return new PictureFile(bytes, reader);
    }

    int pages() throws IOException {
        return reader.getNumImages(true);
    }

    /** A page, from 1, its longer side at most so many pixels. */
    BufferedImage page(int page, int longest) throws IOException {
        int width = reader.getWidth(page - 1);
        int height = reader.getHeight(page - 1);
        if ((long) width * height > MOST_PIXELS) throw new Unreadable("the picture is too large");
        ImageReadParam thin = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * longest));
        thin.setSourceSubsampling(step, step, 0, 0);
        return fitted(reader.read(page - 1, thin), longest);
    }

    private static BufferedImage fitted(BufferedImage image, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fitted.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return fitted;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }
}
