package press.kiosque.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.article.Story;
import press.kiosque.digest.DigestSettings.Ranking;

/**
 * The newsroom's stories at one moment, ranked for whoever asks.
 *
 * <p>What a story is worth to everybody is reckoned and sorted once. A reader who follows topics and nothing else walks
 * along that list and takes what belongs to them, mostly a few dozen steps; so nothing has to be kept for each choice of
 * topics, of which there are as many as readers. Who follows keywords or has shown a taste gets the list reckoned and
 * sorted anew. Either way {@link Selection} decides what comes of it. Safe for use by many threads.
 */
class RankedStories {

    private final List<RankedStory> stories;
    private final OldStories old;
    private final FollowedWords words;
    private final Ranking ranking;
    private final Map<String, Shelf> byLanguage = new ConcurrentHashMap<>();

    /**
     * Ranks these.
     *
     * @param articles what was published lately
     * @param known the stories that have a document, with their predecessors
     * @param others finds any other story, by its id or that of one of its articles
     */
    RankedStories(
            Collection<Article> articles,
            Collection<Story> known,
            DigestSettings settings,
            Instant now,
            Function<String, Optional<RankedStory>> others) {
        stories = new StoryWorth(known, settings, now).fresh(articles);
        old = new OldStories(others);
        words = new FollowedWords(stories);
        ranking = settings.ranking();
    }

    /** The best stories for one reader. */
    List<Pick> pick(Wanted wanted) {
        Set<String> topics = wanted.topics();
        return topics != null && wanted.plain()
                ? selection(wanted).choose(shelf(wanted).bestFirst(), entry -> entry.of(topics), carried(wanted))
                : pickTheLongWay(wanted);
    }

    /** The same without the short way for readers who follow nothing but topics. */
    List<Pick> pickTheLongWay(Wanted wanted) {
        return selection(wanted).choose(personal(wanted), candidate -> candidate, carried(wanted));
    }

    /** The best of what is owed to one reader, and nothing else. */
    List<Pick> pickOwed(Wanted wanted) {
        return selection(wanted).choose(List.<Candidate>of(), none -> none, owed(wanted));
    }

    /** The best stories that are not among those picked for a reader, and why. */
    List<LeftOut> leftOut(Wanted wanted, List<Pick> picked, int most) {
        return LeftOut.of(stories, picked, wanted, most);
    }

    private Selection selection(Wanted wanted) {
        return new Selection(wanted, ranking.ofOneTopic(wanted.length()));
    }

    private Shelf shelf(Wanted wanted) {
        return byLanguage.computeIfAbsent(wanted.language(), language -> Shelf.of(stories, language, ranking));
    }

    /** What comes whatever else there is: what this reader is owed, and what editors bring to everybody. */
    private List<Candidate> carried(Wanted wanted) {
        if (!wanted.carried()) {
            return List.of();
        }
        List<Candidate> mustCarry = shelf(wanted).mustCarry();
        return wanted.owed().isEmpty()
                ? mustCarry
                : Stream.concat(owed(wanted).stream(), mustCarry.stream())
                        .distinct()
                        .toList();
    }

    /** What is owed to this reader, best first, however old it has become. */
    private List<Candidate> owed(Wanted wanted) {
        return wanted.owed().stream()
                .map(id -> owed(wanted, id))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private Optional<Candidate> owed(Wanted wanted, String id) {
        return shelf(wanted)
                .find(id)
                .or(() -> old.find(id).map(story -> Shelf.Entry.of(story, wanted.language(), ranking)))
                .map(Shelf.Entry::any);
    }

    /** What belongs to the reader by topic or keyword, as this reader likes it. */
    private List<Candidate> personal(Wanted wanted) {
        Map<RankedStory, String> byKeyword = words.tellingOf(wanted.wishes().keywords());
        var mine = new ArrayList<Candidate>();
        for (Shelf.Entry entry : shelf(wanted).bestFirst()) {
            Candidate candidate = personal(wanted, entry, byKeyword.get(entry.story()));
            if (candidate != null) {
                mine.add(candidate);
            }
        }
        mine.sort(Candidate.BEST_FIRST);
        return mine;
    }

    private @Nullable Candidate personal(Wanted wanted, Shelf.Entry entry, @Nullable String keyword) {
        RankedStory story = entry.story();
        Candidate byTopic = wanted.topics() == null ? entry.any() : entry.of(wanted.topics());
        boolean belongs = byTopic != null || (keyword != null && wanted.allows(story));
        if (!belongs || (keyword == null && wanted.isIndifferentTo(story))) {
            return byTopic;
        }
        String topic = byTopic == null ? null : byTopic.group();
        return Candidate.of(story, wanted.language(), wanted.followed(), topic, keyword, wanted.wishes(), ranking);
    }
}
