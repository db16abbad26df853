package press.kiosque.digest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Wishes;

/**
 * What one reader wants of the stories at hand.
 *
 * @param topics slugs of topics to which stories must belong, unless something else brings them; null for any or none
 * @param followed slugs of topics that the reader follows, as far as they may be given as a reason
 * @param limit slugs of topics beyond which not even a followed keyword brings a story; empty for no limit
 * @param language ISO 639 code of what the reader reads first
 * @param received ids of stories that the reader had
 * @param wishes the reader's
 * @param length how many stories at most
 * @param owed ids of stories that were put off for this reader; they come before others
 * @param carried whether what editors bring to everybody, and what is owed, belongs to it
 * @param order in which they come
 */
record Wanted(
        @Nullable Set<String> topics,
        Set<String> followed,
        Set<String> limit,
        String language,
        Set<String> received,
        Wishes wishes,
        List<String> owed,
        int length,
        boolean carried,
        StoryOrder order) {

    /** What a reader wants of an edition. */
    static Wanted of(Subscriber reader, Edition edition, Collection<String> received) {
        Set<String> topics = edition.topics().isEmpty()
                ? Set.copyOf(reader.topics())
                : reader.topics().stream().filter(edition.topics()::contains).collect(toUnmodifiableSet());
        return of(
                reader,
                topics,
                topics,
                Set.copyOf(edition.topics()),
                received,
                edition.length(),
                true,
                edition.order());
    }

    /** What a reader wants of these topics; of all stories if there are none. */
    static Wanted of(Subscriber reader, Collection<String> topics, int length) {
        Set<String> wanted = topics.isEmpty() ? null : Set.copyOf(topics);
        Set<String> limit = wanted == null ? Set.of() : wanted;
        return of(
                reader, wanted, Set.copyOf(reader.topics()), limit, reader.received(), length, false, StoryOrder.WORTH);
    }

    private static Wanted of(
            Subscriber reader,
            @Nullable Set<String> topics,
            Set<String> followed,
            Set<String> limit,
            Collection<String> received,
            int length,
            boolean carried,
            StoryOrder order) {
        return new Wanted(
                topics,
                followed,
                limit,
                reader.language().getLanguage(),
                new HashSet<>(received),
                reader.wishes(),
                reader.presence().owed(),
                length,
                carried,
                order);
    }

    /** Whether nothing but topics tells this reader's ranking from others'. */
    boolean plain() {
        return wishes.keywords().isEmpty() && wishes.taste().isEmpty() && followed.equals(topics);
    }

    /** Whether nothing that this reader likes or follows speaks for or against a story more than its topic does. */
    boolean isIndifferentTo(RankedStory story) {
        return followed.equals(topics) && Reasons.liking(story, wishes) == 0;
    }

    /** Whether a keyword may bring this story. */
    boolean allows(RankedStory story) {
        return limit.isEmpty() || story.topics().stream().anyMatch(limit::contains);
    }
}
