package org.answerable.desk.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.Progress;
import org.answerable.record.Refusal;
import org.answerable.record.schema.FtmEntity;

/** Entities in a file as FollowTheMoney's tools exchange them, one JSON object a line, UTF-8. */
public final class PartyFile {
    private static final int PROGRESS_STEP = 10_000;

    private PartyFile() {}

    /**
     * Reads all that have a name, in their order.
     *
     * @throws Refusal with the line that cannot be read, or that says the id of another again
     */
    public static List<Party> read(Path file, Progress progress) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("there is no file " + file + " that can be read; look at its name");
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines, file, progress);
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is not written in UTF-8; save it as that", e);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read to its end; look whether its disk is there", e);
        }
    }

    private static List<Party> read(BufferedReader lines, Path file, Progress progress) throws IOException {
        List<Party> parties = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Party party = party(line, file, number);
            Integer earlier = known.putIfAbsent(party.id(), number);
            if (earlier != null) {
                throw new Refusal("%s, line %d: the id %s stands in line %d already; an entity has one line"
                        .formatted(file, number, party.id(), earlier));
            }
            if (!party.names().isEmpty()) {
                parties.add(party);
            }
            if (number % PROGRESS_STEP == 0) {
                progress.step("reading", number, 0);
            }
        }
        return parties;
    }

    private static Party party(String line, Path file, int number) {
        try {
            return Party.of(FtmEntity.fromLine(line));
        } catch (Refusal e) {
            throw new Refusal("%s, line %d: %s".formatted(file, number, e.getMessage()), e);
        }
    }
}
