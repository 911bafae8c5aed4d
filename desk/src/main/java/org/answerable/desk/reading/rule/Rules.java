package org.answerable.desk.reading.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** All rules of a language, layer by layer. Reading the files takes a moment; the result may be used by several threads at once. */
public final class Rules {
    private static final Map<Language, Rules> STANDARD = new EnumMap<>(Language.class);

    private final List<Rule> all;
    private final List<Layer> layers;
    private final Map<String, WordSet> words;
    private final Map<String, Map<String, String>> phrases;

    private Rules(RuleReader reader) {
        this.all = reader.rules();
        this.words = reader.words();
        this.phrases = reader.phrases();
        Map<Integer, List<Rule>> byLayer =
                all.stream().collect(Collectors.groupingBy(Rule::layer, TreeMap::new, Collectors.toList()));
        this.layers = byLayer.values().stream().map(Layer::new).toList();
    }

    /**
     * The rules that come with the desk.
     *
     * @throws Refusal when a rule file is wrong, with its line
     */
    public static Rules of(Language language) {
        synchronized (STANDARD) {
            return STANDARD.computeIfAbsent(language, Rules::load);
        }
    }

    /**
     * Finds what the rules of all layers find.
     *
     * @param view the text
     * @param language whose blocks are read
     * @param known mentions that rules may build upon: names of people, organisations and places
     * @return what the rules found, without what was known, in the order of the text
     */
    public List<Mention> find(View view, Language language, List<Mention> known) {
        return find(view, view.sentences(language), new Known(view, known));
    }

    /** Whether a word, in lower case, is in a list of the rule files; in no list that there is not. */
    public boolean has(String list, String lower) {
        WordSet known = words.get(list);
        return known != null && known.has(lower);
    }

    /** What a list says a word, in lower case, is worth; absent when it does not say. */
    public @Nullable String worth(String list, String lower) {
        WordSet known = words.get(list);
        return known == null ? null : known.worths().get(lower);
    }

    /**
     * The phrases of a list, in lower case, and what each is worth (nothing when the list does not say). Empty when there is no such list.
     *
     * @param list its name in the rule files: {@code NUMBER}
     */
    public Map<String, String> words(String list) {
        return phrases.getOrDefault(list, Map.of());
    }

    List<Mention> find(View view, List<Sentence> sentences, Known known) {
        List<Mention> found = new ArrayList<>();
        for (Layer layer : layers) {
            List<Mention> fresh = layer.find(view, sentences, known);
            fresh.forEach(known::add);
            found.addAll(fresh);
        }
        found.sort(java.util.Comparator.comparingInt(Mention::start).thenComparingInt(each -> -each.end()));
        return found;
    }

    /** Rules read from files that are given, for tests: name to lines. */
    static Rules of(Map<String, List<String>> files) {
        RuleReader reader = new RuleReader();
        files.forEach(reader::read);
        return new Rules(reader);
    }

    List<Rule> all() {
        return all;
    }

    private static Rules load(Language language) {
        RuleReader reader = new RuleReader();
        for (String name : index()) {
            if (name.startsWith("all/") || name.startsWith(language.code() + "/")) {
                reader.read(name, lines("/rules/" + name + ".rules"));
            }
        }
        return new Rules(reader);
    }

    /** Twelve hexadecimal digits that change whenever a rule file does. */
    public static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : index()) {
                lines("/rules/" + name + ".rules")
                        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files in the order in which they are read: a list or piece is known to those after it. */
    private static List<String> index() {
        return lines("/rules/files").stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Rules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new Refusal("the rule file " + resource + " is missing in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
