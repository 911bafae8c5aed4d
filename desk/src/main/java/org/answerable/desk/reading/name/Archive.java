package org.answerable.desk.reading.name;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.answerable.record.Refusal;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files inside a model of the natasha project, a tar archive: arrays of little-endian floats, and word lists under gzip. */
final class Archive {
    private final String name;
    private final Map<String, byte[]> files = new HashMap<>();

    private Archive(String name) {
        this.name = name;
    }

    static Archive of(Models models, String name) {
        Archive archive = new Archive(name);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(models.read(name)))) {
            for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                archive.files.put(each.getName(), tar.readAllBytes());
            }
        } catch (IOException broken) {
            throw new Refusal("The model " + name + " is not an archive that can be read; run models/fetch.", broken);
        }
        return archive;
    }

    /** The bytes of a file, in the order in which they are numbers. */
    ByteBuffer bytes(String file) {
        return ByteBuffer.wrap(entry(file)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] entry(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new Refusal("The model " + name + " lacks " + file + "; run models/fetch.");
        }
        return bytes;
    }

    /** The array with this number. */
    float[] floats(int number) {
        ByteBuffer bytes = bytes("arrays/" + number + ".bin");
        float[] floats = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }

    /** What a file under gzip holds. */
    byte[] unzipped(String file) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(entry(file)))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The lines of a file under gzip. */
    List<String> lines(String file) {
        return new String(unzipped(file), StandardCharsets.UTF_8).lines().toList();
    }
}
