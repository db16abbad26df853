package press.kiosque.digest;

import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.Story;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Wishes;

/**
 * The newsroom's stories at one moment, ranked for whoever asks.
 *
 * <p>What a story is worth to everybody is reckoned once. Readers of the same topics and language share one list of
 * candidates, best first; who follows keywords or has shown a taste gets that list reckoned and sorted anew. Either way
 * {@link Selection} takes from it what the reader has not had. Safe for use by many threads.
 */
class RankedStories {

    /** Of so many different choices of topics the lists are kept; those of rarer choices are made each time. */
    private static final int LISTS_KEPT = 20_000;

    private final List<RankedStory> stories;
    private final List<RankedStory> mustCarry;
    private final FollowedWords words;
    private final Ranking ranking;
    private final Map<Audience, List<Candidate>> shared = new ConcurrentHashMap<>();

    /**
     * Ranks these.
     *
     * @param articles what was published lately
     * @param known the stories that have a document, with their predecessors
     */
    RankedStories(Collection<Article> articles, Collection<Story> known, DigestSettings settings, Instant now) {
        ranking = settings.ranking();
        stories = new StoryWorth(known, settings, now)
                .fresh(articles).stream()
                        .sorted(comparingDouble(RankedStory::worth).reversed().thenComparing(RankedStory::id))
                        .toList();
        mustCarry = stories.stream()
                .filter(story -> story.treatment().mustCarry())
                .toList();
        words = new FollowedWords(stories);
    }

    /** The best stories for one reader. */
    List<Pick> pick(Wanted wanted) {
        List<Candidate> candidates = candidates(wanted);
        return choose(wanted, wanted.plain() ? candidates : personal(wanted, candidates));
    }

    /** The same without the short way for readers without keywords and taste. */
    List<Pick> pickTheLongWay(Wanted wanted) {
        return choose(wanted, personal(wanted, candidates(wanted)));
    }

    private List<Pick> choose(Wanted wanted, List<Candidate> candidates) {
        List<Candidate> carried = mustCarry.isEmpty() || !wanted.carried()
                ? List.of()
                : mustCarry.stream()
                        .map(story -> candidate(wanted, story, null, null, Wishes.NONE))
                        .toList();
        return new Selection(wanted, ranking.ofOneTopic(wanted.length())).choose(candidates, carried);
    }

    private List<Candidate> candidates(Wanted wanted) {
        var audience = new Audience(wanted.topics(), wanted.followed(), wanted.language());
        List<Candidate> known = shared.get(audience);
        if (known == null) {
            known = candidatesFor(wanted);
            if (shared.size() < LISTS_KEPT) {
                shared.put(audience, known);
            }
        }
        return known;
    }

    private List<Candidate> candidatesFor(Wanted wanted) {
        var candidates = new ArrayList<Candidate>();
        for (RankedStory story : stories) {
            Optional<String> topic = topic(wanted, story);
            if (topic.isPresent() || wanted.topics() == null) {
                candidates.add(candidate(wanted, story, topic.orElse(null), null, Wishes.NONE));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    /** The topic by which a story belongs to what is wanted. */
    private static Optional<String> topic(Wanted wanted, RankedStory story) {
        return wanted.topics() == null
                ? story.topics().stream().findFirst()
                : Reasons.first(story.topics(), wanted.topics());
    }

    /** The shared candidates and what keywords bring beside them, as this reader likes them. */
    private List<Candidate> personal(Wanted wanted, List<Candidate> candidates) {
        var byKeyword = new IdentityHashMap<>(words.tellingOf(wanted.wishes().keywords()));
        var mine = new ArrayList<Candidate>(candidates.size() + byKeyword.size());
        for (Candidate candidate : candidates) {
            String keyword = byKeyword.remove(candidate.story());
            mine.add(candidate(wanted, candidate.story(), candidate.group(), keyword, wanted.wishes()));
        }
        byKeyword.forEach((story, keyword) -> {
            if (wanted.limit().isEmpty()
                    || Reasons.first(story.topics(), wanted.limit()).isPresent()) {
                mine.add(candidate(wanted, story, null, keyword, wanted.wishes()));
            }
        });
        mine.sort(Candidate.BEST_FIRST);
        return mine;
    }

    private Candidate candidate(
            Wanted wanted, RankedStory story, @Nullable String topic, @Nullable String keyword, Wishes wishes) {
        return Candidate.of(story, wanted.language(), wanted.followed(), topic, keyword, wishes, ranking);
    }

    /** Readers who share a list of candidates. */
    private record Audience(@Nullable Set<String> topics, Set<String> followed, String language) {}
}
