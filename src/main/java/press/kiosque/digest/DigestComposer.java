package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscription;

/** Composes the digests of one run: the same stories and editions for everybody, a choice for each. */
class DigestComposer implements ItemProcessor<Subscriber, Digest> {

    private final RankedStories stories;
    private final Map<String, Edition> editions;
    private final Instant now;
    private final Instant useful;

    /**
     * Composes at this moment.
     *
     * @param usefulFor how late a digest may still go out
     */
    DigestComposer(RankedStories stories, Collection<Edition> editions, Instant now, Duration usefulFor) {
        this.stories = stories;
        this.editions = editions.stream().collect(toMap(Edition::slug, identity()));
        this.now = now;
        this.useful = now.minus(usefulFor);
    }

    /** The digest of a reader who is due; whatever is in it, it says when the next one is. */
    @Override
    public Digest process(Subscriber reader) {
        Instant due = Objects.requireNonNull(reader.nextDigestAt(), "only readers who are due are composed for");
        Optional<Subscription> taken = reader.dueAt(due);
        Edition edition = taken.map(Subscription::edition).map(editions::get).orElse(null);
        return new Digest(
                reader,
                due,
                edition,
                occasion(reader, due, edition, taken.map(Subscription::hour)),
                edition == null || !wants(reader) ? List.of() : pick(reader, edition),
                next(reader, due));
    }

    /** Nothing is composed for who has paused: they asked for nothing, and are owed nothing. */
    private boolean wants(Subscriber reader) {
        return reader.mayReceive(Purpose.DIGEST) && !reader.wishes().paused(now);
    }

    /** Who takes the edition at another hour than its own may take it several times a day, each an occasion of its own. */
    private static String occasion(
            Subscriber reader, Instant due, @Nullable Edition edition, Optional<LocalTime> hour) {
        String slug = edition == null ? "none" : edition.slug();
        String other = hour.filter(taken -> edition != null && !taken.equals(edition.hour()))
                .map(taken -> "T" + taken.toString().replace(":", ""))
                .orElse("");
        return "digest:" + slug + ":" + due.atZone(reader.zone()).toLocalDate() + other;
    }

    /**
     * The first after this one that is still useful, though its hour may have passed while nothing ran: then it is due at once. A
     * reader who has said stop since the clock was set is never due again; one who is unreachable may come back.
     */
    private @Nullable Instant next(Subscriber reader, Instant due) {
        return reader.purposes().contains(Purpose.DIGEST)
                ? reader.nextDigestAfter(due.isAfter(useful) ? due : useful).orElse(null)
                : null;
    }

    private List<Pick> pick(Subscriber reader, Edition edition) {
        return stories.pick(Wanted.of(reader, edition, reader.received()));
    }
}
