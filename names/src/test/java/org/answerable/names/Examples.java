package org.answerable.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the library is used: what its documentation shows, compiled and run. */
final class Examples {
    private Examples() {}

    static String compare() {
        // @start region="compare"
        Comparison comparison = NameMatcher.comparePersons("Абловас Джумаев", "Ablovas Jumaev");
        if (comparison.same()) {
            comparison.terms().forEach(term -> System.out.println(term)); // абловас sounds like ablovas, …
        }
        // @end
        return comparison.terms().toString();
    }

    static List<Hit> index(Path file) throws IOException {
        // @start region="index"
        NameIndex.Builder builder = NameIndex.builder(Kind.PERSON);
        builder.add("Kenzhebek Abishev"); // 0
        builder.add("Aset Abishev"); // 1
        builder.write(file);
        NameSearch search = NameIndex.open(file).search(.70);
        List<Hit> hits = search.hits(Name.of("Әбішев Кенжебек", Kind.PERSON)); // number 0
        // @end
        return hits;
    }
}
