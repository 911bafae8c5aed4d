package org.answerable.desk.intake.text;

/**
 * A page as a picture.
 *
 * @param pages how many pages the file has
 * @param png the page as PNG (ISO/IEC 15948), its longer side at most 1,600 pixels; empty when the file has no such page
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
public record PagePicture(int pages, byte[] png) {}
