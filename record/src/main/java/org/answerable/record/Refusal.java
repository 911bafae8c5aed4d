package org.answerable.record;

import org.jspecify.annotations.Nullable;

/**
 * Something a person asked for that the desk will not do, said so that they can act on it.
 *
 * <p>The message is one sentence for the person who asked: what was refused, where, and what to do instead. It never carries content
 * that this person may not see, and never a stack trace. Anything else that goes wrong is a defect and stays an ordinary exception.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence: what, where, and what to do */
    public Refusal(String message) {
        super(message);
    }

    /**
     * @param message one sentence: what, where, and what to do
     * @param cause what went wrong underneath; kept for the developer's log, never shown
     */
    public Refusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The sentence to show; never absent. */
    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
