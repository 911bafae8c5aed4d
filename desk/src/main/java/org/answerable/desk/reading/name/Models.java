package org.answerable.desk.reading.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The folder of trained models. {@code MODELS.tsv} in it says which bytes each file must have; a file is held to its SHA-256 whenever it is
 * read, because a model that is not the one that was measured proposes things that nobody vouches for.
 */
public final class Models {
    /** The system property that names the folder; the launch scripts set it. */
    public static final String FOLDER = "answerable.models";

    private static final String MANIFEST = "MODELS.tsv";

    private final Path folder;
    private @Nullable WordVectors vectors;

    private Models(Path folder) {
        this.folder = folder;
    }

    /** The models of a folder, which need not be there. */
    public static Models in(Path folder) {
        return new Models(folder);
    }

    /** The models of this installation: the folder of {@link #FOLDER}, or the nearest {@code models} with a manifest above where the desk runs. */
    public static Models installed() {
        String named = System.getProperty(FOLDER);
        if (named != null) {
            return in(Path.of(named));
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path each = here; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("models").resolve(MANIFEST))) {
                return in(each.resolve("models"));
            }
        }
        return in(here.resolve("models"));
    }

    /**
     * The bytes of a model.
     *
     * @param file its name in the folder, {@code ru/slovnet_ner_news_v1.tar}
     * @throws Refusal when it is missing, cannot be read, or is not the file of the manifest
     */
    public byte[] read(String file) {
        String expected = hashes().get(file);
        Path path = folder.resolve(file);
        if (expected == null) {
            throw new Refusal("The model " + file + " is not in " + folder.resolve(MANIFEST) + "; run models/fetch.");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException missing) {
            throw new Refusal("The model " + path + " is missing or cannot be read; run models/fetch.", missing);
        }
        if (!sha256(bytes).equals(expected)) {
            throw new Refusal(
                    "The model " + path + " is damaged (its SHA-256 is not the manifest's); run models/fetch.");
        }
        return bytes;
    }

    /** The word vectors that the Russian models share. */
    synchronized WordVectors vectors() {
        if (vectors == null) {
            vectors = WordVectors.load(this);
        }
        return vectors;
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        Path manifest = folder.resolve(MANIFEST);
        try {
            for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length > 1) {
                    hashes.put(cells[0], cells[1]);
                }
            }
        } catch (IOException missing) {
            throw new Refusal(
                    "The list of models " + manifest
                            + " is missing or cannot be read; start the desk from its folder or set -D" + FOLDER + ".",
                    missing);
        }
        return hashes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A model that is loaded once, when it is first wanted; what keeps it from loading is remembered and said. */
    static final class Loaded<T> {
        private final Loading<T> loading;
        private @Nullable T value;
        private @Nullable String notice;

        Loaded(Loading<T> loading) {
            this.loading = loading;
        }

        /** The model; absent when it cannot be loaded. */
        synchronized @Nullable T orNull() {
            if (value == null && notice == null) {
                try {
                    value = loading.load();
                } catch (Refusal refusal) {
                    notice = refusal.getMessage();
                }
            }
            return value;
        }

        /** Why there is none, in one sentence; absent when there is one. */
        synchronized @Nullable String notice() {
            orNull();
            return notice;
        }
    }

    /** How a model is loaded. */
    @FunctionalInterface
    interface Loading<T> {
        T load();
    }
}
