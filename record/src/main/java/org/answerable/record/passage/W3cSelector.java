package org.answerable.record.passage;

import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Selectors as JSON of the W3C Web Annotation Data Model (a FragmentSelector where Media Fragments say it, our own {@code CellSelector} for
 * tables, which the model has none for). The keys always come in one order, so equal selectors are equal text.
 */
public final class W3cSelector {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private W3cSelector() {}

    /** The selector as one line of JSON. */
    public static String write(Selector selector) {
        ObjectNode json = JSON.createObjectNode();
        switch (selector) {
            case Selector.Text text -> {
                json.put("type", "TextPositionSelector")
                        .put("start", text.start())
                        .put("end", text.end());
                json.putObject("refinedBy")
                        .put("type", "TextQuoteSelector")
                        .put("exact", text.quote())
                        .put("prefix", text.prefix())
                        .put("suffix", text.suffix());
                json.put("page", text.page());
            }
            case Selector.Region region ->
                json.put("type", "FragmentSelector")
                        .put("x", region.x())
                        .put("y", region.y())
                        .put("width", region.width())
                        .put("height", region.height())
                        .put("page", region.page());
            case Selector.TimeRange range ->
                json.put("type", "TimeSelector").put("from", range.from()).put("to", range.to());
            case Selector.Cell cell ->
                json.put("type", "CellSelector").put("row", cell.row()).put("column", cell.column());
            case Selector.XPath path -> json.put("type", "XPathSelector").put("value", path.path());
            case Selector.Pointer pointer ->
                json.put("type", "JsonPointerSelector").put("value", pointer.path());
        }
        return json.toString();
    }

    /**
     * The selector in a line of JSON that {@link #write} made.
     *
     * @throws Refusal when it is not one
     */
    public static Selector read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return switch (json.path("type").asString()) {
                case "TextPositionSelector" -> {
                    JsonNode quote = json.path("refinedBy");
                    yield new Selector.Text(
                            json.path("start").intValue(),
                            json.path("end").intValue(),
                            quote.path("exact").asString(),
                            quote.path("prefix").asString(),
                            quote.path("suffix").asString(),
                            json.path("page").intValue());
                }
                case "FragmentSelector" ->
                    new Selector.Region(
                            json.path("x").doubleValue(),
                            json.path("y").doubleValue(),
                            json.path("width").doubleValue(),
                            json.path("height").doubleValue(),
                            json.path("page").intValue());
                case "TimeSelector" ->
                    new Selector.TimeRange(
                            json.path("from").doubleValue(), json.path("to").doubleValue());
                case "CellSelector" -> new Selector.Cell(json.path("row").intValue(), textOrNull(json.path("column")));
                case "XPathSelector" -> new Selector.XPath(json.path("value").asString());
                case "JsonPointerSelector" ->
                    new Selector.Pointer(json.path("value").asString());
                default -> throw new Refusal("this is no selector that the desk knows: " + line);
            };
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refusal("this is no selector: " + line, e);
        }
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }
}
