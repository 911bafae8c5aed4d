package org.answerable.desk.demo;

/** The documents of the demonstration, each with the original whose facts it states again. */
enum Restated {
    BRIEFING(
            "briefing-670.txt",
            "Briefing on Written Declaration 670",
            "2019-02",
            "https://odfoundation.eu (news item of February 2019 on Written Declaration no. 670)"),
    DECLARATION_663(
            "declaration-663.html",
            "Written Declaration 663, restated",
            "2018-10-11",
            "https://pace.coe.int/en/files/25176/html"),
    DECLARATION_670(
            "declaration-670.html",
            "Written Declaration 670, restated",
            "2019-04-24",
            "https://pace.coe.int/en/files/27688/html");

    private final String file;
    private final String title;
    private final String published;
    private final String original;

    Restated(String file, String title, String published, String original) {
        this.file = file;
        this.title = title;
        this.published = published;
        this.original = original;
    }

    String file() {
        return file;
    }

    String title() {
        return title;
    }

    String published() {
        return published;
    }

    String original() {
        return original;
    }
}
