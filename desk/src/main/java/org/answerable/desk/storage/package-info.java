/**
 * Where everything lies: the home folder and the PostgreSQL that lives in it, or beside it.
 *
 * <p>{@link org.answerable.desk.storage.Home} names the places of one desk on disk. {@link org.answerable.desk.storage.Database} is the
 * door to the rows: two pools, {@code owner} (migrations, backup, verify) and {@code app} (everything else, under row-level security).
 *
 * <h2>One server, several processes</h2>
 *
 * The desk and the command line may run at once over one home. Two files in the home keep them in step, both by operating-system locks,
 * which a killed process lets go of by itself:
 *
 * <ul>
 *   <li>{@code .gate} ({@code Gate}) is held for the moment of starting or stopping: one process at a time decides.
 *   <li>{@code .lease} ({@code Lease}) is held, shared, for as long as a process uses the home. Whoever finds nobody else holding it is
 *       the first in (and empties the spool) or the last out (and stops the server). Backup and restore hold it alone.
 * </ul>
 *
 * On POSIX systems a process loses its locks on a file when it closes <em>any</em> channel to it: nothing but these two classes may open
 * those two files.
 *
 * <h2>The embedded server</h2>
 *
 * {@code Binaries} unpacks PostgreSQL once into a cache that homes share, {@code RunAs} finds a way to run it when the desk is started by
 * root, {@code Cluster} makes the data folder (in a folder beside it that is renamed when whole), {@code Server} starts, adopts, recovers
 * and stops. {@code Postmaster} reads what a running server says about itself. Connections ask for the port each time they are made, so a
 * server that had to be restarted elsewhere is found again, and a connection that finds no server starts it.
 *
 * <h2>Migrations</h2>
 *
 * Versioned files in {@code db/migration} only (no repeatable ones): when the newest of them is the one recorded in the database, Flyway
 * is not even loaded.
 */
@NullMarked
package org.answerable.desk.storage;

import org.jspecify.annotations.NullMarked;
