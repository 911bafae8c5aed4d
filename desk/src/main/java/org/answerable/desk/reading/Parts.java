package org.answerable.desk.reading;

/** Parts of proposals as they are kept: {@code 12 18 subject}. */
final class Parts {
    private Parts() {}

    static String write(Proposal.Part part) {
        return part.start() + " " + part.end() + " " + part.name();
    }

    /** @throws IllegalArgumentException when it is none */
    static Proposal.Part read(String written) {
        String[] words = written.split(" ", 3);
        if (words.length < 3) {
            throw new IllegalArgumentException("not a part of a proposal: " + written);
        }
        return new Proposal.Part(words[2], Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }
}
