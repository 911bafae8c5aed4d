package org.answerable.desk.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.answerable.names.Kind;
import org.answerable.names.NameIndex;
import org.answerable.record.Refusal;

/** An index of names whose file is gone from its folder as soon as it is mapped: it lives as long as somebody uses it. */
public final class UnnamedIndex {
    private UnnamedIndex() {}

    /**
     * Indexes names, numbered from 0 in their order.
     *
     * @param folder where the file may be for a moment; names are written to it as they are
     * @throws Refusal when there is no room for it
     */
    public static NameIndex of(Kind kind, Stream<String> names, Path folder) {
        try {
            Path file = Files.createTempFile(folder, "names", ".index");
            try {
                NameIndex.Builder builder = NameIndex.builder(kind);
                names.forEach(builder::add);
                builder.write(file);
                return NameIndex.open(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new Refusal("the index of names cannot be written to " + folder + "; look whether it has room", e);
        }
    }
}
