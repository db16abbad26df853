package press.kiosque.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Chosen;

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
 * @param moved how it came to stand so; null before the first word
 * @param trying what is being answered, if that may change what the reader has chosen; else null
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
        String passing,
        @Nullable Moved moved,
        @Nullable Trying trying) {

    /**
     * The last step of a thread.
     *
     * @param event the id of what was answered
     * @param from where the thread stood until then, from which the same event is heard if it comes again
     */
    public record Moved(String event, Dialogue from) {}

    /**
     * What may be changed.
     *
     * @param event the id of what is being answered
     * @param chosen before that
     */
    public record Trying(String event, Chosen chosen) {}

    /** Answers after which a question of ours is as open as before. */
    private static final Set<String> IN_PASSING = Set.of(
            "question",
            "price",
            "chat",
            "help",
            "not-understood",
            "next",
            "doubt",
            "thanks",
            "thanks-photo",
            "share",
            "poll-gone",
            "time-there");

    /** What stays open until it is answered, and what asks it again. Not so whether to erase: that must be asked right before. */
    private static final Map<String, Act> OPEN = Map.ofEntries(
            Map.entry(Saying.WELCOME, Act.TOPICS),
            Map.entry(Saying.TOPICS, Act.TOPICS),
            Map.entry(Saying.TOPICS_SUGGESTED, Act.TOPICS),
            Map.entry(Saying.HOURS, Act.HOURS),
            Map.entry(Saying.MORE_HOURS, Act.HOURS_MORE),
            Map.entry(Saying.PAUSE, Act.PAUSE),
            Map.entry(Saying.MOST, Act.MOST),
            Map.entry(Saying.QUIET, Act.QUIET),
            Map.entry(Saying.ZONE, Act.ZONE),
            Map.entry(Saying.DAYS, Act.DAYS),
            Map.entry(Saying.ALERTS, Act.ALERTS));

    public Dialogue {
        offers = Map.copyOf(Objects.requireNonNullElse(offers, Map.of()));
        told = List.copyOf(Objects.requireNonNullElse(told, List.of()));
        kept = Objects.requireNonNullElse(kept, "");
        passing = Objects.requireNonNullElse(passing, "");
    }

    /** A thread in which nothing is kept for later. */
    public Dialogue(String subscriber, String template, String words, int times) {
        this(subscriber, template, words, times, Map.of(), List.of(), null, "", "", null, null);
    }

    /** Before the first word. */
    public static Dialogue fresh(String subscriber) {
        return new Dialogue(subscriber, "", "", 0);
    }

    /** Whether this template gave our last words, or our open question. */
    public boolean isAt(String template) {
        return this.template.equals(template);
    }

    /** What asks the question again that is open, if there is one. */
    Optional<Act> question() {
        return words.contains("?") ? Optional.ofNullable(OPEN.get(template)) : Optional.empty();
    }

    /** What we offered, as it is understood when it is tapped. */
    Stream<Intent> offered() {
        return offers.values().stream().map(Payload::read);
    }

    /** What we offered of this kind. */
    Stream<Intent> offered(Act act) {
        return offered().filter(offer -> offer.act() == act);
    }

    /** How often the template has given our last words in a row. */
    public int timesRunning(String template) {
        return (passing.isEmpty() ? this.template : passing).equals(template) ? times : 0;
    }

    /** Where the thread stands for this event: where it stood, if the event has moved it on already and comes again. */
    public Dialogue before(String event) {
        return moved != null && moved.event().equals(event) ? moved.from() : this;
    }

    /** The same thread after this was said to that event, and a change before which this had been chosen, if there was one. */
    public Dialogue after(String event, Saying said, @Nullable Former changed) {
        boolean erased = said.template().equals(Saying.ERASED);
        Former changedBefore = former == null || erased ? null : former.earlier();
        String keeps = erased || said.template().equals(Saying.CONFIRMED) ? "" : kept;
        boolean stays = IN_PASSING.contains(said.template()) && question().isPresent();
        return new Dialogue(
                subscriber,
                stays ? template : said.template(),
                stays ? words : said.words(),
                timesRunning(said.template()) + 1,
                stays ? offersBeside(said) : said.offers(),
                said.articles().isEmpty() && !erased ? told : said.articles(),
                changed == null ? changedBefore : changed,
                said.keeps().isEmpty() ? keeps : said.keeps(),
                stays ? said.template() : "",
                new Moved(event, erased ? questionAlone() : after(null, trying)),
                null);
    }

    /** The same while this is being tried. */
    public Dialogue trying(Trying change) {
        return after(moved, change);
    }

    /** What the reader had chosen before this event could change it, if we have come to it before and died. */
    public Optional<Chosen> chosenBefore(String event) {
        return Optional.ofNullable(trying)
                .filter(change -> change.event().equals(event))
                .map(Trying::chosen);
    }

    private Dialogue after(@Nullable Moved step, @Nullable Trying change) {
        return new Dialogue(subscriber, template, words, times, offers, told, former, kept, passing, step, change);
    }

    private Dialogue questionAlone() {
        return new Dialogue(subscriber, template, words, times, offers, List.of(), null, "", "", null, null);
    }

    private Map<String, String> offersBeside(Saying said) {
        var all = new HashMap<>(offers);
        all.putAll(said.offers());
        return all;
    }
}
