package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.cost.SoundCosts;

/**
 * Builds the tables that the library carries. A step reads what the step before it wrote, so each is a run of its own ({@code names/learn}).
 */
public final class Learn {
    private static final int COMMON = 15;
    private static final List<Script> LEARNED = List.of(
            Script.CYRILLIC,
            Script.GREEK,
            Script.GEORGIAN,
            Script.ARMENIAN,
            Script.HEBREW,
            Script.ARABIC,
            Script.HANGUL,
            Script.KANA,
            Script.HAN);

    private final Path data;
    private final Path tables;

    private Learn(Path data, Path tables) {
        this.data = data;
        this.tables = tables;
    }

    /** Runs one step: STEP, the folder of the data (for han: of Unihan), the folder of the tables. */
    public static void main(String[] args) throws IOException {
        Learn learn = new Learn(Path.of(args[1]), Path.of(args[2]));
        switch (args[0]) {
            case "han" -> learn.han();
            case "spelling" -> learn.spelling();
            case "attested" -> learn.attested();
            case "bearers" -> learn.bearers();
            case "nicknames" -> learn.nicknames();
            case "costs" -> learn.costs();
            default -> throw new IllegalArgumentException("there is no step “%s”".formatted(args[0]));
        }
    }

    private void han() throws IOException {
        write(
                "sound/han.tsv",
                new HanReadings(data).rows(),
                "Chinese characters: the character, its simplified form, and what it sounds like in Mandarin, Cantonese, Korean and Sino-Japanese,",
                "as Latin letters or Hangul. Built from Unihan, Unicode 15.0.0, © 2022 Unicode, Inc., under the Unicode licence.");
    }

    private RussianNames russian() throws IOException {
        return RussianNames.read(data.resolve("coling2018/wd_russian.tsv"));
    }

    private void spelling() throws IOException {
        write(
                "sound/spelling.tsv",
                new SpellingLearner(russian().words()).rows(),
                "What Latin letters sound like: letters, the letter before and after (* any, # the edge of the word), sounds, how unlikely these sounds",
                "and such letters are, in hundredths of the natural logarithm. Learned from COLING 2018 transliteration data (Wikidata, CC0 1.0).");
    }

    private void attested() throws IOException {
        RussianNames names = russian();
        write(
                "sound/attested.tsv",
                new AttestedReadings(ScriptPairs.shared().general(Script.LATIN, Script.CYRILLIC))
                        .rows(names.words(), names.bearers()),
                "Names whose sound no spelling tells, borne by two people or more: the name, its sounds.",
                "From COLING 2018 transliteration data (Wikidata, CC0 1.0).");
    }

    private void bearers() throws IOException {
        RussianNames names = russian();
        Map<String, Integer> bearers = new TreeMap<>();
        for (int i = 0; i < names.words().size(); i++) {
            if (names.bearers().get(i) >= COMMON) {
                bearers.merge(names.words().get(i).letters(), names.bearers().get(i), Math::max);
                bearers.merge(names.cyrillic().get(i), names.bearers().get(i), Math::max);
            }
        }
        write(
                "match/bearers.tsv",
                bearers.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList(),
                "How many people in Wikidata bear a name, where fifteen do or more.",
                "From COLING 2018 transliteration data (Wikidata, CC0 1.0).");
    }

    private void nicknames() throws IOException {
        write(
                "parse/nicknames.tsv",
                Nicknames.rows(data.resolve("nicknames/names.csv")),
                "English nicknames and the given names that they stand for.",
                "From github.com/carltonnorthern/nicknames, Apache-2.0.");
    }

    private void costs() throws IOException {
        List<String> pairs = new ArrayList<>();
        for (Script script : LEARNED) {
            System.err.println("learning: Latin and " + script.name().toLowerCase(Locale.ROOT));
            List<String[]> rows = new CostLearner(ScriptPairs.shared().general(Script.LATIN, script))
                    .learn(SameWords.all(data, script));
            String file = "cost/latin-%s.tsv".formatted(script.name().toLowerCase(Locale.ROOT));
            write(
                    file,
                    rows.stream().map(cells -> String.join("\t", cells)).toList(),
                    "What it costs to take a sound of a Latin word (first) for one of the other script (second); “-” is no sound, what is not here costs 1.",
                    "Learned from COLING 2018 (CC0 1.0), google-ar2en (Apache-2.0) and the tuned half of EveryPolitician's Wikidata names (CC0 1.0).");
            Calibration calibration = new Calibration(SameWords.ofTunedPersons(data, script));
            pairs.add("LATIN\t%s\t%s"
                    .formatted(script, calibration.row(SoundCosts.oneWay(rows, false), Calibration.oneOf(script))));
        }
        write(
                "cost/pairs.tsv",
                pairs,
                "The pairs of scripts whose costs are learned: how steeply costs count, how much must speak for two words to be alike (.70), and over which spread.",
                "Calibrated on the tuned half of EveryPolitician's Wikidata names (CC0 1.0).");
    }

    private void write(String file, List<String> rows, String... head) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : head) {
            lines.add("# " + line);
        }
        lines.addAll(rows);
        Files.write(tables.resolve(file), lines);
    }
}
