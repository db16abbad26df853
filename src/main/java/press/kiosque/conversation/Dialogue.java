package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread stands: what we said last, or asked last if all since was in passing. Public because the database driver has to
 * see it.
 *
 * @param subscriber the reader's id
 * @param template by which we said it; empty before the first word
 * @param words exactly what the reader was shown
 * @param times how often we have given our very last words by their template in a row
 * @param offers payloads by the folded titles that were offered with it; typing one is as good as tapping it
 * @param told ids of the articles told last, in order
 * @param former what the reader had chosen before their last change; null if they have changed nothing
 * @param kept hours and days that the reader named before they were asked for, see {@link KeptHours}; else empty
 * @param passing by which template we have spoken since in passing, the question being open; else empty
 */
public record Dialogue(
        @BsonId String subscriber,
        String template,
        String words,
        int times,
        Map<String, String> offers,
        List<String> told,
        @Nullable Former former,
        String kept,
        String passing) {

    /** Answers after which a question of ours is as open as before. */
    private static final Set<String> IN_PASSING =
            Set.of("question", "price", "chat", "help", "not-understood", "next", "doubt");

    /** What stays open until it is answered, and what asks it again. Not so whether to erase: that must be asked right before. */
    private static final Map<String, Act> OPEN = Map.ofEntries(
            Map.entry("welcome", Act.TOPICS),
            Map.entry(TopicTalk.TEMPLATE, Act.TOPICS),
            Map.entry(TopicTalk.SUGGESTED, Act.TOPICS),
            Map.entry(HourOffer.TEMPLATE, Act.HOURS),
            Map.entry(HourOffer.MORE, Act.HOURS_MORE),
            Map.entry(PauseTalk.TEMPLATE, Act.PAUSE),
            Map.entry(MostTalk.TEMPLATE, Act.MOST),
            Map.entry(QuietTalk.TEMPLATE, Act.QUIET),
            Map.entry(ZoneTalk.TEMPLATE, Act.ZONE),
            Map.entry(DayTalk.TEMPLATE, Act.DAYS),
            Map.entry(AlertTalk.TEMPLATE, Act.ALERTS));

    public Dialogue {
        offers = Map.copyOf(Objects.requireNonNullElse(offers, Map.of()));
        told = List.copyOf(Objects.requireNonNullElse(told, List.of()));
        kept = Objects.requireNonNullElse(kept, "");
        passing = Objects.requireNonNullElse(passing, "");
    }

    /** A thread in which nothing is kept for later. */
    public Dialogue(String subscriber, String template, String words, int times) {
        this(subscriber, template, words, times, Map.of(), List.of(), null, "", "");
    }

    /** Before the first word. */
    static Dialogue fresh(String subscriber) {
        return new Dialogue(subscriber, "", "", 0);
    }

    /** Whether this template gave our last words, or our open question. */
    boolean isAt(String template) {
        return this.template.equals(template);
    }

    /** What asks the question again that is open, if there is one. */
    Optional<Act> question() {
        return words.contains("?") ? Optional.ofNullable(OPEN.get(template)) : Optional.empty();
    }

    /** How often the template has given our last words in a row. */
    int timesRunning(String template) {
        return (passing.isEmpty() ? this.template : passing).equals(template) ? times : 0;
    }

    /** The same thread after this answer, and a change before which this had been chosen, if there was one. */
    Dialogue after(Answer answer, @Nullable Former changed) {
        boolean erased = answer.template().equals(DataTalk.ERASED);
        Former changedBefore = former == null || erased ? null : former.earlier();
        String keeps = answer.template().equals(Agreement.CONFIRMED) ? "" : kept;
        boolean stays = IN_PASSING.contains(answer.template()) && question().isPresent();
        return new Dialogue(
                subscriber,
                stays ? template : answer.template(),
                stays ? words : answer.words(),
                timesRunning(answer.template()) + 1,
                stays ? offersBeside(answer) : answer.offers(),
                answer.articles().isEmpty() ? told : answer.articles(),
                changed == null ? changedBefore : changed,
                answer.keeps().isEmpty() ? keeps : answer.keeps(),
                stays ? answer.template() : "");
    }

    private Map<String, String> offersBeside(Answer answer) {
        var all = new HashMap<>(offers);
        all.putAll(answer.offers());
        return all;
    }
}
