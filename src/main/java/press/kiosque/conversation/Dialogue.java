package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread stands: what we said last. Public because the database driver has to see it.
 *
 * @param subscriber the reader's id
 * @param template by which we said it; empty before the first word
 * @param words exactly what the reader was shown
 * @param times how often we have said it by this template in a row
 * @param offers payloads by the folded titles that were offered with it; typing one is as good as tapping it
 * @param told ids of the articles told last, in order
 * @param former what the reader had chosen before their last change; null if they have changed nothing
 * @param kept hours and days that the reader named before they were asked for, see {@link KeptHours}; else empty
 */
public record Dialogue(
        @BsonId String subscriber,
        String template,
        String words,
        int times,
        Map<String, String> offers,
        List<String> told,
        @Nullable Former former,
        String kept) {

    public Dialogue {
        offers = Map.copyOf(Objects.requireNonNullElse(offers, Map.of()));
        told = List.copyOf(Objects.requireNonNullElse(told, List.of()));
        kept = Objects.requireNonNullElse(kept, "");
    }

    /** A thread in which nothing is kept for later. */
    public Dialogue(String subscriber, String template, String words, int times) {
        this(subscriber, template, words, times, Map.of(), List.of(), null, "");
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

    /** The same thread after this answer, and a change before which this had been chosen, if there was one. */
    Dialogue after(Answer answer, @Nullable Former changed) {
        boolean erased = answer.template().equals(DataTalk.ERASED);
        Former changedBefore = former == null || erased ? null : former.earlier();
        String keeps = answer.template().equals(Agreement.CONFIRMED) ? "" : kept;
        return new Dialogue(
                subscriber,
                answer.template(),
                answer.words(),
                timesRunning(answer.template()) + 1,
                answer.offers(),
                answer.articles().isEmpty() ? told : answer.articles(),
                changed == null ? changedBefore : changed,
                answer.keeps().isEmpty() ? keeps : answer.keeps());
    }
}
