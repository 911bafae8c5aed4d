package org.answerable.record.time;

/** How sure a source is of a part of a date. */
enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Qualifier and(Qualifier other) {
        if (uncertain() || other.uncertain()) {
            return approximate() || other.approximate() ? BOTH : UNCERTAIN;
        }
        return approximate() ? APPROXIMATE : other;
    }

    static Qualifier of(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }
}
