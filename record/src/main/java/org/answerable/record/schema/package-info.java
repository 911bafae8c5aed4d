/**
 * What kinds of things the record speaks of and what can be said of them: FollowTheMoney's schema, read from its model file, and this
 * project's extension.
 *
 * <p>{@link org.answerable.record.schema.Model} holds both. {@code schema/followthemoney.json} is made from a release of FollowTheMoney
 * and never edited; {@code schema/answerable.json} adds what that model lacks: acts and involvement in them, cases, instruments,
 * signatures, demands and responses, recommendations and their assessment, grants with conditions, treaties with stages. An extension
 * only adds: it cannot change a property that FollowTheMoney defines. A property is never renamed; the old name stays as an alias.
 *
 * <p>A property says which values it takes ({@link org.answerable.record.schema.ValueType}) and who may be harmed by them ({@link
 * org.answerable.record.schema.Sensitivity}). {@link org.answerable.record.schema.FtmEntity} is the form in which entities are exchanged
 * with other tools: one JSON object a line.
 */
@NullMarked
package org.answerable.record.schema;

import org.jspecify.annotations.NullMarked;
