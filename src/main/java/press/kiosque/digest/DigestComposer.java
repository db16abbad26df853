package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
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

    DigestComposer(RankedStories stories, Collection<Edition> editions, Instant now) {
        this.stories = stories;
        this.editions = editions.stream().collect(toMap(Edition::slug, identity()));
        this.now = now;
    }

    /** The digest of a reader who is due; whatever is in it, it says when the next one is. */
    @Override
    public Digest process(Subscriber reader) {
        Instant due = Objects.requireNonNull(reader.nextDigestAt(), "only readers who are due are composed for");
        Edition edition =
                reader.dueAt(due).map(Subscription::edition).map(editions::get).orElse(null);
        String slug = edition == null ? "none" : edition.slug();
        return new Digest(
                reader,
                due,
                edition,
                "digest:" + slug + ":" + due.atZone(reader.zone()).toLocalDate(),
                edition == null || !reader.mayReceive(Purpose.DIGEST) ? List.of() : pick(reader, edition),
                next(reader, due));
    }

    /** A reader who has said stop since the clock was set is never due again; one who is unreachable may come back. */
    private @Nullable Instant next(Subscriber reader, Instant due) {
        return reader.purposes().contains(Purpose.DIGEST)
                ? reader.nextDigestAfter(due.isAfter(now) ? due : now).orElse(null)
                : null;
    }

    private List<Pick> pick(Subscriber reader, Edition edition) {
        return stories.pick(Wanted.of(reader, edition, reader.received()));
    }
}
