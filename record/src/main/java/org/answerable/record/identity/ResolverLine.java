package org.answerable.record.identity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One judgement as a line of the file that nomenklatura's resolver reads and writes: a JSON array
 * {@code [target, source, judgement, score, user, created_at]}.
 *
 * @param target one entity
 * @param source the other
 * @param judgement {@code positive}, {@code negative} or {@code unsure} in the file
 * @param score how alike the two were found, or null when nothing was measured
 * @param user who judged, in that program's words, or null
 * @param at when, or null; a time without a zone is read as UTC
 */
public record ResolverLine(
        UUID target,
        UUID source,
        Judgement judgement,
        @Nullable Double score,
        @Nullable String user,
        @Nullable Instant at) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIELDS = 6;
    private static final String SHAPE = "[target, source, judgement, score, user, created_at]";

    /**
     * A line as it stands in the file; empty for {@code no_judgement}, which says nothing.
     *
     * @throws Refusal when the line is not such an array; the reader of the file adds its name and the number of the line
     */
    public static Optional<ResolverLine> parse(String line) {
        JsonNode fields = array(line);
        String judgement = text(fields, 2);
        if ("no_judgement".equals(judgement)) {
            return Optional.empty();
        }
        UUID target = entity(fields, 0);
        UUID source = entity(fields, 1);
        if (target.equals(source)) {
            throw new Refusal("target and source are the same entity; name two");
        }
        return Optional.of(
                new ResolverLine(target, source, judgement(judgement), score(fields), text(fields, 4), time(fields)));
    }

    /** The line for the file, without its end. */
    public String print() {
        return JSON.writeValueAsString(Arrays.asList(
                target.toString(), source.toString(), word(judgement), score, user, at == null ? null : at.toString()));
    }

    private static JsonNode array(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            if (read.isArray() && read.size() == FIELDS) {
                return read;
            }
        } catch (JacksonException e) {
            throw new Refusal("not JSON; write one array " + SHAPE, e);
        }
        throw new Refusal("not an array of six; write " + SHAPE);
    }

    private static UUID entity(JsonNode fields, int place) {
        String written = text(fields, place);
        if (written == null) {
            throw new Refusal((place == 0 ? "target" : "source") + " is missing; give the identifier of an entity");
        }
        return Identifier.parse(written);
    }

    private static @Nullable String text(JsonNode fields, int place) {
        JsonNode field = fields.get(place);
        if (field.isNull()) {
            return null;
        }
        if (!field.isString()) {
            throw new Refusal("field " + (place + 1) + " of " + SHAPE + " is not text; put it in quotation marks");
        }
        return field.stringValue();
    }

    private static @Nullable Double score(JsonNode fields) {
        JsonNode field = fields.get(3);
        if (field.isNull()) {
            return null;
        }
        if (!field.isNumber()) {
            throw new Refusal("the score is not a number; give one or null");
        }
        return field.doubleValue();
    }

    private static @Nullable Instant time(JsonNode fields) {
        String written = text(fields, 5);
        if (written == null) {
            return null;
        }
        try {
            boolean zoned = written.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)");
            return zoned
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Refusal("“" + written + "” is not a time; write it as 2026-03-01T12:00:00Z or null", e);
        }
    }

    private static Judgement judgement(@Nullable String word) {
        for (Judgement each : Judgement.values()) {
            if (word(each).equals(word)) {
                return each;
            }
        }
        throw new Refusal("the judgement is “" + word + "”; it is one of positive, negative, unsure and no_judgement");
    }

    private static String word(Judgement judgement) {
        return switch (judgement) {
            case SAME -> "positive";
            case DIFFERENT -> "negative";
            case UNSURE -> "unsure";
        };
    }
}
