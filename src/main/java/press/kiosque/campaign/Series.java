package press.kiosque.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.Occurrence.Outcome;

/**
 * A push that comes again and again. Of each of its times that is due one {@link Campaign} is made, which then goes as any other.
 *
 * @param version counts changes
 * @param content what it says each time; null if it tells the best new story of the topics of its audience
 * @param hours for so long after its time each is worth sending
 * @param author who began it
 * @param next when it is due; null once it has ended
 * @param making the push that has been decided on and has yet to be put with the others; null if there is none
 * @param past what became of its last times, the latest first
 */
public record Series(
        @BsonId String id,
        String newsroom,
        long version,
        @Nullable Content content,
        Audience audience,
        Rhythm rhythm,
        int hours,
        String author,
        boolean paused,
        @Nullable Instant next,
        @Nullable Campaign making,
        List<Occurrence> past) {

    private static final int REMEMBERED = 50;

    public Series {
        past = List.copyOf(past);
    }

    static Series begun(
            String newsroom,
            @Nullable Content content,
            Audience audience,
            Rhythm rhythm,
            int hours,
            String author,
            Instant now) {
        @Nullable Instant first = rhythm.after(now).orElse(null);
        String id = new ObjectId().toHexString();
        return new Series(id, newsroom, 1, content, audience, rhythm, hours, author, false, first, null, List.of());
    }

    /** The title of its own words; null if it has none. */
    public @Nullable String title() {
        return content == null ? null : content.anyWords().title();
    }

    /** As the pages show it: scheduled, paused or done. */
    public State state() {
        if (next == null) {
            return State.DONE;
        }
        return paused ? State.PAUSED : State.SCHEDULED;
    }

    /** Whether something is to be decided now. */
    boolean isDue(Instant now) {
        return making == null && !paused && next != null && !now.isBefore(next);
    }

    /** Until when the push of this time may go. */
    Instant expires(Instant at) {
        return at.plus(Duration.ofHours(hours));
    }

    /** The id of the push of this time, the same whoever makes it. */
    String pushOf(Instant at) {
        return pushOn(rhythm.day(at));
    }

    private String pushOn(LocalDate day) {
        return id + "-" + day;
    }

    /** Its push of this time, scheduled. */
    Campaign push(Instant at, Content words, Instant now) {
        var plan = new Plan(at, rhythm.zone(), expires(at));
        Standing standing = Standing.draft(author, now).after(Move.SCHEDULE, Campaign.SYSTEM, now);
        return new Campaign(pushOf(at), newsroom, 1, Kind.PUSH, words, audience, plan, List.of(author), standing);
    }

    /** Goes on to its next time: of this one came that. */
    Series decided(Instant at, Outcome outcome, @Nullable Campaign push) {
        List<Occurrence> all = Stream.concat(Stream.of(new Occurrence(at, outcome, pushOf(at))), past.stream())
                .limit(REMEMBERED)
                .toList();
        return with(paused, rhythm.after(at).orElse(null), push, all);
    }

    /** The push that had been decided on is with the others. */
    Series made() {
        return with(paused, next, null, past);
    }

    /** Whether an editor can do this with it now. */
    boolean allows(SeriesMove move) {
        return switch (move) {
            case PAUSE -> state() == State.SCHEDULED;
            case RESUME -> state() == State.PAUSED;
            case END -> state() != State.DONE;
        };
    }

    /** Nothing is made up of what came while it was paused, and no day has two. */
    Series after(SeriesMove move, Instant now) {
        return switch (move) {
            case PAUSE -> with(true, next, making, past);
            case RESUME -> with(false, first(rhythm, now), making, past);
            case END -> with(false, null, making, past);
        };
    }

    /**
     * In other words, for others, at other times. What is due stays due unless the rhythm is another: then nothing is made up
     * of what has gone by, and no day has two.
     *
     * @param what null if and only if it tells the best story
     */
    Series changed(@Nullable Content what, Audience whom, Rhythm when, int useful, Instant now) {
        @Nullable Instant due = when.equals(rhythm) ? next : first(when, now);
        return new Series(id, newsroom, version, what, whom, when, useful, author, paused, due, making, past);
    }

    private @Nullable Instant first(Rhythm when, Instant now) {
        return when.after(now)
                .flatMap(time -> hasComeOn(when.day(time)) ? when.after(time) : Optional.of(time))
                .orElse(null);
    }

    private boolean hasComeOn(LocalDate day) {
        return past.stream().anyMatch(time -> time.push().equals(pushOn(day)));
    }

    Series counted() {
        return new Series(
                id, newsroom, version + 1, content, audience, rhythm, hours, author, paused, next, making, past);
    }

    private Series with(boolean halted, @Nullable Instant due, @Nullable Campaign push, List<Occurrence> occurrences) {
        return new Series(
                id, newsroom, version, content, audience, rhythm, hours, author, halted, due, push, occurrences);
    }
}
