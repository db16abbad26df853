package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.Story;
import press.kiosque.article.Story.Treatment;
import press.kiosque.digest.DigestSettings.FreshBy;

/**
 * Makes stories of articles and says what each is worth to everybody: recency, coverage and the editors' trust in its
 * feed, multiplied. What one reader likes comes on top of it: see {@link RankedStories}.
 */
final class StoryWorth {

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private final Map<String, Story> known;
    private final Affairs affairs;
    private final DigestSettings settings;
    private final Instant now;

    /**
     * Knows these stories.
     *
     * @param stories those that have a document, with their predecessors as far as they are known
     */
    StoryWorth(Collection<Story> stories, DigestSettings settings, Instant now) {
        this.known = stories.stream().collect(toMap(Story::id, identity(), (one, other) -> one));
        this.affairs = new Affairs(stories);
        this.settings = settings;
        this.now = now;
    }

    /** The stories that these articles tell, as far as they are fresh and not held back. */
    List<RankedStory> fresh(Collection<Article> articles) {
        return articles.stream()
                .filter(this::isFresh)
                .collect(groupingBy(Article::story, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::ranked)
                .filter(story -> !story.treatment().held())
                .toList();
    }

    private boolean isFresh(Article article) {
        Instant date = date(article);
        return !date.isBefore(now.minus(settings.window())) && !date.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /** One story of all these articles, however old they are. */
    RankedStory ranked(List<Article> articles) {
        String id = articles.get(0).story();
        @Nullable Story story = known.get(id);
        Treatment treatment = story == null ? Treatment.NONE : story.treatment();
        List<Article> best =
                articles.stream().sorted(bestToShow()).map(treatment::told).toList();
        int newsrooms = story == null ? 1 : Math.max(1, story.publishers().size());
        List<String> earlier = affairs.earlier(id);
        Set<String> later = affairs.later(id);
        return new RankedStory(
                id,
                best,
                topics(best),
                newsrooms,
                earlier,
                later,
                affair(id, earlier, later),
                treatment,
                recency(best) * settings.ranking().coverage(newsrooms) * weight(best));
    }

    private Comparator<Article> bestToShow() {
        return Comparator.comparing(Article::weight)
                .thenComparing(article -> article.image() != null)
                .thenComparing(this::date)
                .reversed()
                .thenComparing(Article::id);
    }

    private static List<String> topics(List<Article> articles) {
        var topics = new LinkedHashSet<String>();
        articles.forEach(article -> topics.addAll(article.topics()));
        return List.copyOf(topics);
    }

    private static @Nullable String affair(String id, List<String> earlier, Set<String> later) {
        if (!earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1);
        }
        return later.isEmpty() ? null : id;
    }

    /** 1 for what is new, halved with every half-life of its newest article's age. */
    private double recency(List<Article> articles) {
        Instant newest =
                articles.stream().map(this::date).max(Comparator.naturalOrder()).orElse(now);
        return Math.pow(
                0.5,
                (double) Duration.between(newest, now).toMillis()
                        / settings.halfLife().toMillis());
    }

    private double weight(List<Article> articles) {
        double highest = articles.stream().mapToDouble(Article::weight).max().orElse(0);
        return Math.pow(highest, settings.ranking().weight());
    }

    private Instant date(Article article) {
        return settings.freshBy() == FreshBy.PUBLISHED && article.published() != null
                ? article.published()
                : article.firstSeen();
    }
}
