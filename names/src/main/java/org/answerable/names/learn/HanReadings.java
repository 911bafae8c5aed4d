package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds the table of what Chinese characters sound like from the Unihan database (Unicode Standard Annex 38; Unicode licence): Mandarin,
 * Cantonese, Korean and Sino-Japanese, and the simplified form that a character is folded to. Only characters of a national standard are kept.
 */
final class HanReadings {
    private static final List<String> STANDARDS =
            List.of("kGB0", "kBigFive", "kJis0", "kKoreanName", "kHKSCS", "kTGH", "kJinmeiyoKanji");

    private final Map<Integer, Map<String, String>> characters = new TreeMap<>();

    /** Takes in the files of Unihan that stand in a folder. */
    HanReadings(Path unihan) throws IOException {
        for (String file : List.of("Unihan_Readings.txt", "Unihan_OtherMappings.txt", "Unihan_Variants.txt")) {
            for (String line : Files.readAllLines(unihan.resolve(file))) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3 && cells[0].startsWith("U+")) {
                    characters
                            .computeIfAbsent(Integer.parseInt(cells[0].substring(2), 16), c -> new HashMap<>())
                            .put(cells[1], cells[2]);
                }
            }
        }
    }

    /** The rows: character, simplified form, then the readings. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        characters.forEach((character, fields) -> {
            if (character < 0x10000
                    && fields.containsKey("kMandarin")
                    && STANDARDS.stream().anyMatch(fields::containsKey)) {
                rows.add(String.join(
                        "\t",
                        Character.toString(character),
                        simplified(character, fields),
                        bare(first(fields, "kMandarin")),
                        cantonese(first(fields, "kCantonese")),
                        korean(fields.getOrDefault("kHangul", "")),
                        japanese(first(fields, "kJapaneseOn"))));
            }
        });
        return rows;
    }

    private static String simplified(int character, Map<String, String> fields) {
        String other = fields.getOrDefault("kSimplifiedVariant", "").split(" ", 2)[0];
        return other.isEmpty()
                ? Character.toString(character)
                : Character.toString(Integer.parseInt(other.substring(2), 16));
    }

    private static String first(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String bare(String pinyin) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Jyutping as the usual romanisation of names in Hong Kong would write it. */
    private static String cantonese(String jyutping) {
        return jyutping.replaceAll("\\d", "")
                .replace("yu", "ue")
                .replace("j", "y")
                .replace("z", "ch")
                .replaceAll("c(?!h)", "ch")
                .replace("oe", "eu")
                .replace("eo", "u")
                .replace("aa", "a");
    }

    /** The reading that is used in names (marked N) before the general one. */
    private static String korean(String hangul) {
        String best = "";
        for (String one : hangul.split(" ", -1)) {
            if (best.isEmpty() || (one.endsWith("N") && !best.endsWith("N"))) {
                best = one;
            }
        }
        return best.replaceAll(":.*", "");
    }

    private static String japanese(String on) {
        return on.replace("ou", "o").replace("uu", "u");
    }
}
