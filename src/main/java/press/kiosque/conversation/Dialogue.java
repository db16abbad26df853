package press.kiosque.conversation;

import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where a thread stands: what we said last. Public because the database driver has to see it.
 *
 * @param subscriber the reader's id
 * @param template by which we said it; empty before the first word
 * @param words exactly what the reader was shown
 * @param times how often we have said it by this template in a row
 * @param kept hours and days that the reader named before they were asked for, see {@link KeptHours}; else empty
 */
public record Dialogue(@BsonId String subscriber, String template, String words, int times, String kept) {

    public Dialogue {
        kept = Objects.requireNonNullElse(kept, "");
    }

    /** A thread in which nothing is kept for later. */
    public Dialogue(String subscriber, String template, String words, int times) {
        this(subscriber, template, words, times, "");
    }

    /** Before the first word. */
    static Dialogue fresh(String subscriber) {
        return new Dialogue(subscriber, "", "", 0);
    }

    /** Whether this template gave our last words. */
    boolean isAt(String template) {
        return this.template.equals(template);
    }

    /** How often the template has given our last words in a row. */
    int timesRunning(String template) {
        return isAt(template) ? times : 0;
    }

    /** The same thread after this answer. */
    Dialogue after(Answer answer) {
        String keeps = answer.template().equals("confirmed") ? "" : kept;
        return new Dialogue(
                subscriber,
                answer.template(),
                answer.words(),
                timesRunning(answer.template()) + 1,
                answer.keeps().isEmpty() ? keeps : answer.keeps());
    }
}
