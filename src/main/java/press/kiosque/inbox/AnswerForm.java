package press.kiosque.inbox;

import java.time.Instant;

/**
 * A journalist answers.
 *
 * @param id of this answer, so that pressing twice sends once
 * @param seen up to when the thread was on the page, in milliseconds
 */
record AnswerForm(String text, String id, long seen) {

    private static final int LONGEST_ID = 64;

    AnswerForm {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("answer: id is missing or too long");
        }
    }

    Instant seenAt() {
        return Instant.ofEpochMilli(seen);
    }
}
