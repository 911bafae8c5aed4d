package org.answerable.desk.reading.frame;

/** Subjects that nobody who was named stands for: “nobody”, “prisoners”. */
final class Unnamed {
    private final Scene scene;

    Unnamed(Scene scene) {
        this.scene = scene;
    }

    /** “Prisoners may be moved”: people in general, whom nobody named before stands for. */
    boolean people(int from, int to, int sentence) {
        return scene.find(from, to, i -> scene.is(i, sentence, "GENERIC")) >= 0;
    }

    /** “Nobody”, “no one”: the act happened to none. */
    boolean nobody(int from, int to, int sentence) {
        return scene.find(
                        from,
                        to,
                        i -> scene.is(i, sentence, "NOBODY")
                                || (scene.is(i, sentence, "NO") && scene.is(i + 1, sentence, "NO_ONE")))
                >= 0;
    }
}
