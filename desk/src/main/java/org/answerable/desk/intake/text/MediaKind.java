package org.answerable.desk.intake.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that the desk takes as a source, told apart by their content; a name only ever adds a notice. */
public enum MediaKind {
    PDF("application/pdf", Genre.DOCUMENT, "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Genre.DOCUMENT,
            "docx docm dotx dotm"),
    DOC("application/msword", Genre.DOCUMENT, "doc dot"),
    RTF("application/rtf", Genre.DOCUMENT, "rtf"),
    ODT("application/vnd.oasis.opendocument.text", Genre.DOCUMENT, "odt ott"),
    HTML("text/html", Genre.DOCUMENT, "html htm xhtml"),
    EML("message/rfc822", Genre.DOCUMENT, "eml"),
    TXT("text/plain", Genre.DOCUMENT, "txt text md"),
    CSV("text/csv", Genre.DOCUMENT, "csv tsv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Genre.DOCUMENT, "xlsx xlsm"),
    JPEG("image/jpeg", Genre.PICTURE, "jpg jpeg"),
    PNG("image/png", Genre.PICTURE, "png"),
    TIFF("image/tiff", Genre.PICTURE, "tif tiff"),
    WEBP("image/webp", Genre.PICTURE, "webp"),
    GIF("image/gif", Genre.PICTURE, "gif"),
    MP3("audio/mpeg", Genre.SOUND, "mp3"),
    WAV("audio/wav", Genre.SOUND, "wav"),
    OGG("audio/ogg", Genre.SOUND, "ogg oga opus"),
    M4A("audio/mp4", Genre.SOUND, "m4a"),
    MP4("video/mp4", Genre.FILM, "mp4 m4v"),
    MOV("video/quicktime", Genre.FILM, "mov"),
    WEBM("video/webm", Genre.FILM, "webm"),
    MKV("video/matroska", Genre.FILM, "mkv"),
    AVI("video/vnd.avi", Genre.FILM, "avi");

    /** What a source of this kind offers to point at: text, a region, or a time range. */
    public enum Genre {
        DOCUMENT,
        PICTURE,
        SOUND,
        FILM
    }

    private final String mediaType;
    private final Genre genre;
    /** Space-separated; the first is the usual one. */
    private final String extensions;

    MediaKind(String mediaType, Genre genre, String extensions) {
        this.mediaType = mediaType;
        this.genre = genre;
        this.extensions = extensions;
    }

    /** The media type as registered with IANA, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    public Genre genre() {
        return genre;
    }

    /** Whether text is read out of this kind; pictures, sound and film have regions and time ranges instead. */
    public boolean hasText() {
        return genre == Genre.DOCUMENT;
    }

    /** The kind with exactly this media type. */
    public static Optional<MediaKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The kind that the ending of a file name claims, where it claims one of ours. */
    static Optional<MediaKind> claimedBy(String fileName) {
        String extension =
                fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return fileName.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> List.of(kind.extensions.split(" ")).contains(extension))
                        .findFirst();
    }

    /** The sentence that ends every refusal of something that is none of these. */
    static String whatIsRead() {
        return "text is read from " + names(Genre.DOCUMENT) + "; pictures (" + names(Genre.PICTURE) + "), sound ("
                + names(Genre.SOUND) + ") and film (" + names(Genre.FILM) + ") are kept without text";
    }

    private static String names(Genre genre) {
        return Arrays.stream(values())
                .filter(kind -> kind.genre == genre)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
