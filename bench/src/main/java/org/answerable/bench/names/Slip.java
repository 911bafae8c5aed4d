package org.answerable.bench.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What happens to a name on its way into a form. Which letter it happens to is told by the hash of the name, so that every run asks the same. */
enum Slip {
    NONE("as written") {
        @Override
        String of(String name) {
            return name;
        }
    },
    DROPPED("a letter of the longest word dropped") {
        @Override
        String of(String name) {
            return inLongest(name, (word, at) -> word.substring(0, at) + word.substring(at + 1));
        }
    },
    DOUBLED("a letter of the longest word doubled") {
        @Override
        String of(String name) {
            return inLongest(name, (word, at) -> word.substring(0, at + 1) + word.substring(at));
        }
    },
    EXCHANGED("two neighbours of the longest word exchanged") {
        @Override
        String of(String name) {
            return inLongest(
                    name,
                    (word, at) ->
                            word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1));
        }
    },
    LAST_FIRST("the last word first") {
        @Override
        String of(String name) {
            int last = name.lastIndexOf(' ');
            return last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
        }
    };

    private interface Change {
        /** @param at never the first letter */
        String of(String word, int at);
    }

    private final String words;

    Slip(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The name as it is asked for. */
    abstract String of(String name);

    private static String inLongest(String name, Change change) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        if (longest.length() < 2) {
            return name;
        }
        int chance = Integer.parseInt(
                DataFolder.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, 6), 16);
        String changed = change.of(longest, 1 + chance % (longest.length() - 1));
        return words.stream().map(word -> word.equals(longest) ? changed : word).collect(Collectors.joining(" "));
    }
}
