package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.names.Script;
import org.answerable.names.sound.Sounding;
import org.answerable.names.sound.Sounds;

/** Words of names in Latin letters with what Russian makes of them: COLING 2018 transliteration data, from Wikidata, CC0 1.0. */
record RussianNames(List<Unit> words, List<String> cyrillic, List<Integer> bearers) {
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʻʼ‘-]");
    private static final int LONGEST = 20;

    /** Reads rows “latin, Cyrillic with spaces between its letters, how many bear it”. */
    static RussianNames read(Path file) throws IOException {
        RussianNames names = new RussianNames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            String cyrillic = cells[1].replace(" ", "");
            String sounds = Sounds.text(Sounding.shared().of(cyrillic, Script.CYRILLIC));
            String latin = Normalizer.normalize(APOSTROPHES.matcher(cells[0]).replaceAll(""), Normalizer.Form.NFC);
            if (latin.length() > 1 && !sounds.isEmpty() && latin.length() <= LONGEST && sounds.length() <= LONGEST) {
                names.words.add(new Unit(latin, sounds));
                names.cyrillic.add(cyrillic);
                names.bearers.add(Integer.valueOf(cells[2]));
            }
        }
        return names;
    }
}
