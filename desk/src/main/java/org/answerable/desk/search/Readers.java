package org.answerable.desk.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Keeps the reader of the last commit until nobody uses it. */
final class Readers extends ReferenceManager<DirectoryReader> {
    Readers(DirectoryReader first) {
        current = first;
    }

    @Override
    protected @Nullable DirectoryReader refreshIfNeeded(DirectoryReader old) throws IOException {
        return DirectoryReader.openIfChanged(old);
    }

    @Override
    protected boolean tryIncRef(DirectoryReader reader) {
        return reader.tryIncRef();
    }

    @Override
    protected int getRefCount(DirectoryReader reader) {
        return reader.getRefCount();
    }

    @Override
    protected void decRef(DirectoryReader reader) throws IOException {
        reader.decRef();
    }
}
