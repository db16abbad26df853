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

    /** The digest of a reader who is due, one for all editions due together; whatever is in it, it says when the next one is. */
    @Override
    public Digest process(Subscriber reader) {
        Instant due = Objects.requireNonNull(reader.nextDigestAt(), "only readers who are due are composed for");
        List<Subscription> taken = reader.dueAt(due).stream()
                .filter(subscription -> editions.containsKey(subscription.edition()))
                .toList();
        Edition edition = together(taken);
        return new Digest(
                reader,
                due,
                edition,
                edition == null
                        ? "none"
                        : occasion(reader, due, edition, taken.get(0).hour()),
                edition == null || !wants(reader) ? List.of() : pick(reader, edition),
                next(reader, due));
    }

    private @Nullable Edition together(List<Subscription> taken) {
        return taken.stream()
                .map(Subscription::edition)
                .distinct()
                .map(editions::get)
                .reduce(Edition::with)
                .orElse(null);
    }

    /** Nothing is composed for who has paused: they asked for nothing, and are owed nothing. */
    private boolean wants(Subscriber reader) {
        return reader.mayReceive(Purpose.DIGEST) && !reader.wishes().paused(now);
    }

    /** Who takes the edition at another hour than its own may take it several times a day, each an occasion of its own. */
    private static String occasion(Subscriber reader, Instant due, Edition edition, LocalTime hour) {
        String other = hour.equals(edition.hour()) ? "" : "T" + hour.toString().replace(":", "");
        return DigestOccasion.of(edition.slug(), due.atZone(reader.zone()).toLocalDate() + other);
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
