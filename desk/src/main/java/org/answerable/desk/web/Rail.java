package org.answerable.desk.web;

import java.util.List;
import org.answerable.desk.access.Viewer;

/** What a room's pages put into the rail. */
public interface Rail {
    /** The rooms, and what waits in them for this viewer. */
    List<Room> rooms(Viewer viewer);
}
