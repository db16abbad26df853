package press.kiosque.digest;

import static java.util.Comparator.comparingDouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.kiosque.article.Article;
import press.kiosque.digest.DigestSettings.FreshBy;

/**
 * The newsroom's stories at one moment, best first. A story's worth is its feed's weight, halved with every half-life of
 * its age; nobody's digest has more than half of its stories from one topic while there are others.
 */
class RankedStories {

    private final List<Article> bestFirst;
    private final Map<Set<String>, List<Candidate>> byTopics = new ConcurrentHashMap<>();

    RankedStories(Collection<Article> articles, DigestSettings settings, Instant now) {
        bestFirst = articles.stream()
                .filter(article -> isFresh(article, settings, now))
                .sorted(comparingDouble((Article article) -> -worth(article, settings, now))
                        .thenComparing(Article::id))
                .toList();
    }

    private static boolean isFresh(Article article, DigestSettings settings, Instant now) {
        Instant date = date(article, settings.freshBy());
        return !date.isBefore(now.minus(settings.window())) && !date.isAfter(now.plus(Duration.ofHours(1)));
    }

    private static double worth(Article article, DigestSettings settings, Instant now) {
        Duration age = Duration.between(date(article, settings.freshBy()), now);
        return article.weight()
                * Math.pow(0.5, (double) age.toMillis() / settings.halfLife().toMillis());
    }

    private static Instant date(Article article, FreshBy freshBy) {
        return freshBy == FreshBy.PUBLISHED && article.published() != null ? article.published() : article.firstSeen();
    }

    /**
     * The best stories for one reader.
     *
     * @param topics slugs that the stories must belong to
     * @param received ids of articles that the reader had
     * @param length how many at most
     */
    List<Article> pick(Set<String> topics, Set<String> received, int length) {
        var picked = new ArrayList<Article>(length);
        var surplus = new ArrayList<Article>();
        Map<String, Integer> taken = new HashMap<>();
        for (Candidate candidate : byTopics.computeIfAbsent(topics, this::candidates)) {
            if (received.contains(candidate.article().id())) {
                continue;
            }
            boolean crowded = taken.merge(candidate.topic(), 1, Integer::sum) > Math.max(1, length / 2);
            (crowded ? surplus : picked).add(candidate.article());
            if (picked.size() == length) {
                break;
            }
        }
        surplus.stream().limit(length - picked.size()).forEach(picked::add);
        return picked;
    }

    private List<Candidate> candidates(Set<String> topics) {
        return bestFirst.stream()
                .flatMap(article -> article.topics().stream()
                        .filter(topics::contains)
                        .limit(1)
                        .map(topic -> new Candidate(article, topic)))
                .toList();
    }

    /** A story for readers of certain topics, and the one of these by which it belongs to them. */
    private record Candidate(Article article, String topic) {}
}
