package press.kiosque.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Wishes;

/** The stories as all readers of one language see them. Safe for use by many threads. */
final class Shelf {

    private final List<Entry> bestFirst;
    private final List<Candidate> mustCarry;
    private volatile @Nullable Map<String, Entry> byId;

    private Shelf(List<Entry> bestFirst) {
        this.bestFirst = bestFirst;
        this.mustCarry = bestFirst.stream()
                .map(Entry::alone)
                .filter(candidate -> candidate.story().treatment().mustCarry())
                .toList();
    }

    static Shelf of(List<RankedStory> stories, String language, Ranking ranking) {
        return new Shelf(stories.stream()
                .map(story -> Entry.of(story, language, ranking))
                .sorted((one, other) -> Candidate.BEST_FIRST.compare(one.alone(), other.alone()))
                .toList());
    }

    /** All of them; what place and worth a story has does not depend on the topic by which it comes. */
    List<Entry> bestFirst() {
        return bestFirst;
    }

    /** Those that editors bring to everybody, best first. */
    List<Candidate> mustCarry() {
        return mustCarry;
    }

    /** The story of this id, or that one of whose articles has it. */
    Optional<Entry> find(String id) {
        Map<String, Entry> known = byId;
        if (known == null) {
            known = entriesById();
            byId = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    private Map<String, Entry> entriesById() {
        var all = new HashMap<String, Entry>();
        bestFirst.forEach(entry -> {
            all.put(entry.story().id(), entry);
            entry.story().articles().forEach(article -> all.put(article.id(), entry));
        });
        return all;
    }

    /**
     * One story.
     *
     * @param byTopic what it is to readers to whom it belongs by this topic, in the order of the story's topics
     * @param alone what it is to readers who follow none of its topics
     */
    record Entry(RankedStory story, List<Candidate> byTopic, Candidate alone) {

        static Entry of(RankedStory story, String language, Ranking ranking) {
            var byTopic = new ArrayList<Candidate>();
            for (String topic : story.topics()) {
                byTopic.add(Candidate.of(story, language, Set.of(topic), topic, null, Wishes.NONE, ranking));
            }
            return new Entry(
                    story,
                    List.copyOf(byTopic),
                    Candidate.of(story, language, Set.of(), null, null, Wishes.NONE, ranking));
        }

        /** What it is to readers who take it for whatever topic. */
        Candidate any() {
            return byTopic.isEmpty() ? alone : byTopic.get(0);
        }

        /** What it is to readers of these topics; null if it belongs to none. */
        @Nullable
        Candidate of(Set<String> topics) {
            for (Candidate candidate : byTopic) {
                if (topics.contains(candidate.group())) {
                    return candidate;
                }
            }
            return null;
        }
    }
}
