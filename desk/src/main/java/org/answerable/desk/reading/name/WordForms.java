package org.answerable.desk.reading.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** The LanguageTool dictionary of a language: what a word may be a form of. */
final class WordForms {
    private static final int LONGEST = 60;
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, List<Form>> remembered = new ConcurrentHashMap<>();
    private final Dictionary dictionary;
    private final boolean ukrainian;
    private final Tags tags;

    private WordForms(Dictionary dictionary, boolean ukrainian) {
        this.dictionary = dictionary;
        this.ukrainian = ukrainian;
        this.tags = new Tags(ukrainian ? "uk/tags" : "ru/tags");
    }

    /** The dictionary of Russian or Ukrainian. */
    static WordForms load(Language language) {
        boolean ukrainian = language == Language.UKRAINIAN;
        String path = ukrainian
                ? "/org/languagetool/resource/uk/ukrainian.dict"
                : "/org/languagetool/resource/ru/russian.dict";
        URL url = Objects.requireNonNull(WordForms.class.getResource(path), path);
        try {
            return new WordForms(Dictionary.read(url), ukrainian);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a word with a large letter may be; empty when the dictionary does not know it. */
    List<Form> of(String word) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return word.length() > LONGEST ? List.of() : remembered.computeIfAbsent(word, this::look);
    }

    private List<Form> look(String word) {
        String plain = plain(word);
        List<Form> forms = new ArrayList<>();
        if (ukrainian) {
            look(Casing.title(plain.toLowerCase(Locale.ROOT)), forms);
        }
        look(plain.toLowerCase(Locale.ROOT), forms);
        return forms;
    }

    private void look(String word, List<Form> forms) {
        if (word.isEmpty() || word.length() > LONGEST || !cyrillic(word)) {
            return;
        }
        // A lookup is cheap to make and may not be shared between threads.
        for (WordData each : new DictionaryLookup(dictionary).lookup(word)) {
            CharSequence tag = each.getTag();
            CharSequence stem = each.getStem();
            if (tag != null && stem != null) {
                String tagged = ":" + tag.toString().replace('/', ':') + ":";
                String lemma = stem.toString().toLowerCase(Locale.ROOT);
                Form form = ukrainian ? ukrainian(lemma, tagged, word) : russian(lemma, tagged, word);
                if (form != null) {
                    forms.add(form);
                }
            }
        }
    }

    private Form russian(String lemma, String tagged, String word) {
        if (tagged.contains(":PL:")) {
            return new Form(lemma, Form.Kind.OTHER, Form.Gender.ANY, Form.Case.ANY, true);
        }
        Form.Gender gender = tags.gender(tagged);
        Form.Case grammatical = tags.grammatical(tagged);
        Form.Kind named = tags.kind(tagged);
        // A name that the dictionary gives no case is a woman's surname that never changes, whatever it calls it.
        Form.Kind kind = named == Form.Kind.GIVEN && grammatical == Form.Case.ANY ? Form.Kind.FAMILY : named;
        return new Form(nominative(lemma, kind, gender, grammatical, word), kind, gender, grammatical, true);
    }

    /** The lemma of a woman's surname is a man's, and that of a patronymic the father's name: their nominative is built from the ending. */
    private static String nominative(
            String lemma, Form.Kind kind, Form.Gender gender, Form.Case grammatical, String word) {
        if (grammatical == Form.Case.ANY || grammatical == Form.Case.NOMINATIVE) {
            return word;
        }
        if (kind == Form.Kind.FAMILY && gender == Form.Gender.FEMALE) {
            return Endings.RUSSIAN.nominative(word, gender, grammatical, lemma);
        }
        return kind == Form.Kind.PATRONYMIC ? Endings.RUSSIAN.nominative(word, gender, grammatical, word) : lemma;
    }

    private @Nullable Form ukrainian(String lemma, String tagged, String word) {
        if (tagged.contains(":p:")) {
            return new Form(lemma, Form.Kind.OTHER, Form.Gender.ANY, Form.Case.ANY, true);
        }
        if (tagged.contains(":v_kly:")) {
            return null;
        }
        Form.Case grammatical = tagged.contains(":nv:") ? Form.Case.ANY : tags.grammatical(tagged);
        String nominative = grammatical == Form.Case.ANY ? word.toLowerCase(Locale.ROOT) : lemma;
        return new Form(nominative, tags.kind(tagged), tags.gender(tagged), grammatical, true);
    }

    /** With a plain apostrophe, and without invisible characters. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '’' || c == 'ʼ' || c == '‘') {
                out.append('\'');
            } else if (c != '\u00ad' && c != '\u200b' && c != '\u0301') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean cyrillic(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '-' && (c < 'Ѐ' || c > 'ԯ')) {
                return false;
            }
        }
        return true;
    }
}
