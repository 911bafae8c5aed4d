package org.answerable.desk.access;

import java.util.UUID;

/**
 * A case: the compartment in which sources, claims and entities are held.
 *
 * @param id identifier
 * @param name what people call it
 * @param demonstration whether it is the demonstration, which every page then says
 */
public record CaseFile(UUID id, String name, boolean demonstration) {}
