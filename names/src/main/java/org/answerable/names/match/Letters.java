package org.answerable.names.match;

/** Words compared letter by letter, where nothing is known of their sounds. */
final class Letters {
    private static final int SHORTEST_REVERSED = 5;

    private Letters() {}

    /** 1 less the share of letters that must be changed, left out or put in (Levenshtein). */
    static float likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 1 - (float) distance(one, other) / longer;
    }

    /** Whether a word of some length is another one written backwards, as somebody does who hides from a list. */
    static boolean reversed(String one, String other) {
        if (one.length() != other.length() || one.length() < SHORTEST_REVERSED) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(other.length() - 1 - i)) {
                return false;
            }
        }
        return true;
    }

    private static int distance(String one, String other) {
        return distance(one.length(), other.length(), (i, j) -> one.charAt(i) == other.charAt(j));
    }

    /** How many sounds must be changed, left out or put in. */
    static int distance(byte[] one, byte[] other) {
        return distance(one.length, other.length, (i, j) -> one[i] == other[j]);
    }

    private static int distance(int ofOne, int ofOther, Same same) {
        int[] row = new int[ofOther + 1];
        for (int j = 0; j <= ofOther; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= ofOne; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= ofOther; j++) {
                int swapped = diagonal + (same.at(i - 1, j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swapped, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[ofOther];
    }

    private interface Same {
        boolean at(int one, int other);
    }
}
