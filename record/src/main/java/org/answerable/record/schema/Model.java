package org.answerable.record.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.record.Refusal;

/**
 * All kinds of entities: FollowTheMoney's, and this project's extension of them.
 *
 * @see <a href="https://followthemoney.tech/explorer/">the schemata of FollowTheMoney</a>
 */
public final class Model {
    private final String version;
    private final Map<String, Schema> schemata;

    private Model(String version, Map<String, Schema> schemata) {
        this.version = version;
        this.schemata = schemata;
    }

    /** The model that the desk works with; loaded once, when first asked for. */
    public static Model standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model.
     *
     * @param followTheMoney the model file, JSON
     * @param extension what is added to it, in the same form
     * @throws Refusal when the extension changes what the model defines, or either refers to what does not exist
     */
    public static Model read(InputStream followTheMoney, InputStream extension) {
        return of(Json.read(followTheMoney), Json.read(extension));
    }

    static Model of(Json followTheMoney, Json extension) {
        if (!(followTheMoney instanceof Json.Fields standard) || !(extension instanceof Json.Fields added)) {
            throw new Refusal("A model file is not one JSON object; restore it from the repository.");
        }
        return new Model(standard.text("version").orElse(""), new Schemata(new Definitions(standard, added)).resolve());
    }

    /** The version of FollowTheMoney. */
    public String version() {
        return version;
    }

    /** All of them, those of FollowTheMoney first. */
    public Collection<Schema> schemata() {
        return Collections.unmodifiableCollection(schemata.values());
    }

    /**
     * The schema of a name.
     *
     * @throws Refusal when there is none of that name; the message names the nearest
     */
    public Schema schema(String name) {
        Schema found = schemata.get(name);
        if (found == null) {
            throw new Refusal("There is no schema “%s”; the nearest is “%s”."
                    .formatted(name, Nearest.to(name, schemata.keySet())));
        }
        return found;
    }

    public boolean hasSchema(String name) {
        return schemata.containsKey(name);
    }

    /**
     * A property by its name or a deprecated name of it.
     *
     * @throws Refusal when the schema has none of that name; the message names the nearest
     */
    public Property property(Schema schema, String nameOrAlias) {
        return schema.property(nameOrAlias)
                .orElseThrow(() -> new Refusal("%s has no property “%s”; the nearest is “%s”."
                        .formatted(
                                schema.name(),
                                nameOrAlias,
                                Nearest.to(nameOrAlias, schema.properties().keySet()))));
    }

    /** The same by the name of the schema. */
    public Property property(String schema, String nameOrAlias) {
        return property(schema(schema), nameOrAlias);
    }

    /**
     * The most general concrete schema that has all of these properties: what something is, going by what is said of it.
     *
     * @throws Refusal when no schema has them all
     */
    public Schema schemaWith(Collection<String> properties) {
        List<Schema> having = schemata.values().stream()
                .filter(each -> !each.isAbstract() && !each.generated())
                .filter(each ->
                        properties.stream().allMatch(name -> each.property(name).isPresent()))
                .toList();
        return having.stream()
                .filter(each -> having.stream().noneMatch(other -> !other.equals(each) && each.isA(other)))
                .min(Comparator.comparing(Schema::name))
                .orElseThrow(
                        () -> new Refusal("No schema has all of the properties %s; name the schema, or mend the names."
                                .formatted(String.join(", ", properties))));
    }

    /**
     * The names of a schema and all that extend it.
     *
     * @param kind name, label or plural of the schema, in any case
     * @throws Refusal when there is none; the message names the nearest
     */
    public List<String> descendants(String kind) {
        String asked = kind.strip();
        Schema found = schemata.values().stream()
                .filter(each -> asked.equalsIgnoreCase(each.name())
                        || asked.equalsIgnoreCase(each.label())
                        || asked.equalsIgnoreCase(each.plural()))
                .findFirst()
                .orElseGet(() -> schema(asked));
        return schemata.values().stream()
                .filter(each -> each.isA(found))
                .map(Schema::name)
                .toList();
    }

    private static final class Standard {
        static final Model MODEL = load();

        private static Model load() {
            try (InputStream followTheMoney = resource("followthemoney.json");
                    InputStream extension = resource("answerable.json")) {
                return read(followTheMoney, extension);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static InputStream resource(String name) {
            return Objects.requireNonNull(Model.class.getResourceAsStream("/schema/" + name), name);
        }
    }
}
