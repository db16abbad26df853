package press.kiosque.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A reader who has opened the thread, and what they asked for.
 *
 * @param id {@code newsroom/recipient}
 * @param newsroom the newsroom's id
 * @param recipient the reader's address in the channel (a PSID in Messenger)
 * @param status what we may do
 * @param language of everything we say
 * @param zone of the reader's clock
 * @param topics slugs of the topics followed
 * @param subscriptions editions taken
 * @param purposes what the reader has agreed to receive; the proof is in the consents
 * @param nextDigestAt when the next digest is due; null if none is
 * @param windowEnds until when the reader's last act lets us write; null if there was none
 * @param received ids of the newest stories that reached the reader, newest last, at most {@value #RECEIVED_KEPT}
 * @param since when the reader first opened the thread
 * @param presence what the channel has told of the reader
 * @param wishes what the reader wishes beyond topics and hours
 */
public record Subscriber(
        @BsonId String id,
        String newsroom,
        String recipient,
        Status status,
        Locale language,
        ZoneId zone,
        List<String> topics,
        List<Subscription> subscriptions,
        Set<Purpose> purposes,
        @Nullable Instant nextDigestAt,
        @Nullable Instant windowEnds,
        List<String> received,
        Instant since,
        Presence presence,
        Wishes wishes) {

    /** How many received stories are remembered: more than any digest could choose from again. */
    public static final int RECEIVED_KEPT = 100;

    public Subscriber {
        topics = List.copyOf(topics);
        subscriptions = List.copyOf(subscriptions);
        purposes = Set.copyOf(purposes);
        received = List.copyOf(received);
        presence = Objects.requireNonNullElse(presence, Presence.NONE);
        wishes = Objects.requireNonNullElse(wishes, Wishes.NONE);
    }

    /** Somebody of whom the channel has told nothing yet, and who wishes nothing beyond topics and hours. */
    public Subscriber(
            String id,
            String newsroom,
            String recipient,
            Status status,
            Locale language,
            ZoneId zone,
            List<String> topics,
            List<Subscription> subscriptions,
            Set<Purpose> purposes,
            @Nullable Instant nextDigestAt,
            @Nullable Instant windowEnds,
            List<String> received,
            Instant since) {
        this(
                id,
                newsroom,
                recipient,
                status,
                language,
                zone,
                topics,
                subscriptions,
                purposes,
                nextDigestAt,
                windowEnds,
                received,
                since,
                Presence.NONE,
                Wishes.NONE);
    }

    /** What we may do with a reader. */
    public enum Status {
        /** Opened the thread, asked for nothing yet: answers only. */
        VISITING,
        /** Asked for something. */
        ACTIVE,
        /** Said stop: answers only. */
        STOPPED,
        /** The channel cannot reach the reader until they write. */
        UNREACHABLE
    }

    /** What a reader can agree to receive. */
    public enum Purpose {
        DIGEST,
        ALERT
    }

    /** The id of the reader with this address. */
    public static String id(String newsroom, String recipient) {
        return newsroom + "/" + recipient;
    }

    /** Somebody who opens the thread for the first time. */
    public static Subscriber visiting(String newsroom, String recipient, Locale language, ZoneId zone, Instant now) {
        return new Subscriber(
                id(newsroom, recipient),
                newsroom,
                recipient,
                Status.VISITING,
                language,
                zone,
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                List.of(),
                now);
    }

    /** Whether the reader agreed to this and has not taken it back. */
    public boolean mayReceive(Purpose purpose) {
        return status == Status.ACTIVE && purposes.contains(purpose);
    }

    /** Ids of the articles put off that have not reached the reader since, oldest first: the next digest's first. */
    public List<String> owed() {
        return presence.owed().stream()
                .filter(article -> !received.contains(article))
                .toList();
    }

    /** When the first edition after this moment is due, if the reader takes any. */
    public Optional<Instant> nextDigestAfter(Instant moment) {
        return nextAmong(subscriptions, moment);
    }

    /** When the first of these is due after this moment, as the reader's quiet hours have it. */
    Optional<Instant> nextAmong(List<Subscription> taken, Instant moment) {
        return Subscription.firstAfter(moment, taken.stream().map(this::spared).toList(), zone);
    }

    /**
     * When the next edition is due for a reader who takes these from this moment on. What is due by now, and among them, is due
     * still, a millisecond later: a run that is under way reckons the next by what was taken before, and leaves this one alone.
     */
    Optional<Instant> nextFor(List<Subscription> taken, Instant now) {
        return Optional.ofNullable(nextDigestAt)
                .filter(due -> !due.isAfter(now) && !dueAmong(taken, due).isEmpty())
                .map(due -> due.plusMillis(1))
                .or(() -> nextAmong(taken, now));
    }

    /**
     * When the next edition is due for a reader whose clock is taken from one zone to another. A day's edition comes once: whoever
     * has had it before they went west gets the next.
     */
    Optional<Instant> nextMoving(ZoneId from, ZoneId to, Instant now) {
        return subscriptions.stream()
                .map(this::spared)
                .flatMap(taken -> Stream.iterate(taken.nextAfter(now, to), taken::nextAfter)
                        .filter(due -> !hasHad(due.withZoneSameLocal(from).toInstant(), now))
                        .limit(1))
                .map(ZonedDateTime::toInstant)
                .min(Comparator.naturalOrder());
    }

    /** Whether what was due then has come or waits; or something else that came since, which is all that is known. */
    private boolean hasHad(Instant due, Instant now) {
        return !due.isAfter(now)
                && (presence.waiting() != null || presence.told().stream().anyMatch(told -> !told.isBefore(due)));
    }

    /**
     * When each edition comes to the reader next, by its slug; those that come after this time are left out, and so are all of a
     * reader whom no edition comes to.
     */
    public Map<String, Instant> editionsUntil(Instant until, Instant now) {
        Map<String, Instant> due = new HashMap<>();
        if (nextDigestAt != null) {
            subscriptions.forEach(taken -> due.merge(
                    taken.edition(),
                    spared(taken).nextAfter(now, zone).toInstant(),
                    BinaryOperator.minBy(Comparator.naturalOrder())));
        }
        due.values().removeIf(until::isBefore);
        return due;
    }

    private Subscription spared(Subscription subscription) {
        return wishes.quiet() == null ? subscription : wishes.quiet().spare(subscription);
    }

    /** What we may do, leaving aside whether the channel can reach the reader. */
    public Status statusByChoices() {
        if (!purposes.isEmpty()) {
            return Status.ACTIVE;
        }
        return subscriptions.isEmpty() ? Status.VISITING : Status.STOPPED;
    }

    /** The subscriptions whose editions are due at this moment, to the second: several, if quiet hours end at it. */
    public List<Subscription> dueAt(Instant moment) {
        return dueAmong(subscriptions, moment);
    }

    private List<Subscription> dueAmong(List<Subscription> taken, Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return taken.stream()
                .filter(subscription -> spared(subscription)
                        .nextAfter(second.minusMillis(1), zone)
                        .toInstant()
                        .equals(second))
                .toList();
    }
}
