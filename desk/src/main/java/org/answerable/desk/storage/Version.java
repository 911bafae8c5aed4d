package org.answerable.desk.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the tables, as Flyway writes it: numbers with dots, where 2 and 2.0 are the same. */
record Version(List<Long> numbers) implements Comparable<Version> {
    private static final Pattern FILE = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__.*\\.sql");

    Version {
        int length = numbers.size();
        while (length > 1 && numbers.get(length - 1) == 0) length--;
        numbers = List.copyOf(numbers.subList(0, length));
    }

    static Version of(String text) {
        return new Version(
                Arrays.stream(text.split("[._]", -1)).map(Long::valueOf).toList());
    }

    /** Empty when this is not the name of a versioned migration. */
    static Optional<Version> ofFile(String name) {
        Matcher matcher = FILE.matcher(name);
        return matcher.matches() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Long.compare(at(i), other.at(i));
            if (order != 0) return order;
        }
        return 0;
    }

    private long at(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public String toString() {
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
