package press.kiosque.digest;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.digest.Reason.Kind;
import press.kiosque.subscriber.Wishes;

/** Says what made a story rise for a reader, and by how much what the reader likes lifts it. */
final class Reasons {

    private Reasons() {}

    /**
     * The strongest part.
     *
     * @param followed slugs of topics that the reader follows
     * @param keyword one that the reader follows and that stands in the story; null if none does
     */
    static Reason of(
            RankedStory story, Collection<String> followed, @Nullable String keyword, Wishes wishes, Ranking ranking) {
        Optional<Kind> editors = byEditors(story);
        if (editors.isPresent()) {
            return reason(editors.get(), "", story);
        }
        if (keyword != null) {
            return reason(Kind.KEYWORD, keyword, story);
        }
        double coverage = ranking.coverage(story.newsrooms());
        double taste = ranking.taste(liking(story, wishes));
        if (coverage > 1 && coverage >= taste) {
            return reason(Kind.COVERAGE, "", story);
        }
        Kind otherwise = taste > 1 ? Kind.OPENED : Kind.TOPIC;
        return (taste > 1 ? favourite(story, wishes) : first(story.topics(), followed))
                .map(topic -> reason(otherwise, topic, story))
                .orElse(reason(Kind.NEW, "", story));
    }

    /** The same for a reader who had a story that this one develops. */
    static Reason ofUpdate(RankedStory story, Set<String> received) {
        return byEditors(story).map(kind -> reason(kind, "", story)).orElseGet(() -> first(story.earlier(), received)
                .map(had -> reason(Kind.UPDATE, had, story))
                .orElseThrow());
    }

    private static Optional<Kind> byEditors(RankedStory story) {
        return story.treatment().pinned()
                ? Optional.of(Kind.PINNED)
                : Optional.of(Kind.MUST_CARRY).filter(kind -> story.treatment().mustCarry());
    }

    private static Reason reason(Kind kind, String about, RankedStory story) {
        return new Reason(kind, about, story.newsrooms());
    }

    /** The reader's taste for a story: the mean of that for those of its topics for which the reader has any. */
    static double liking(RankedStory story, Wishes wishes) {
        return wishes.taste().isEmpty()
                ? 0
                : story.topics().stream()
                        .map(wishes.taste()::get)
                        .filter(taste -> taste != null)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0);
    }

    private static Optional<String> favourite(RankedStory story, Wishes wishes) {
        return story.topics().stream().filter(wishes.taste()::containsKey).max(comparingDouble(topic -> wishes.taste()
                .getOrDefault(topic, 0.0)));
    }

    /** The first of these that is among the others. */
    static Optional<String> first(Collection<String> some, Collection<String> others) {
        return some.stream().filter(others::contains).findFirst();
    }
}
