package press.kiosque.digest;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.kiosque.article.Article;

/**
 * A story that a digest does not bring though it is worth as much as others, and why.
 *
 * @param article the one of its articles that would be shown
 */
record LeftOut(Article article, String story, Why why) {

    /** Why not; names the sentence {@code editions.left-out.<name>}. */
    enum Why {
        /** The reader had it, or what followed from it. */
        HAD,
        /** The reader wants to hear no more of it. */
        MUTED,
        /** It is of no topic that the reader follows, or that the edition brings. */
        OTHER_TOPIC,
        /** It is of the same affair as one that is taken. */
        SAME_AFFAIR,
        /** It is told in other languages only. */
        OTHER_LANGUAGE,
        /** Others are worth more, or its topic has its share. */
        NO_PLACE
    }

    /** The best of these stories, by what they are worth to everybody, that are not among those picked. */
    static List<LeftOut> of(List<RankedStory> stories, List<Pick> picked, Wanted wanted, int most) {
        Set<String> taken = picked.stream().map(Pick::story).collect(toSet());
        Set<String> affairs = new HashSet<>();
        stories.stream()
                .filter(story -> taken.contains(story.id()) && story.affair() != null)
                .forEach(story -> affairs.add(story.affair()));
        return stories.stream()
                .filter(story -> !taken.contains(story.id()))
                .sorted(Comparator.comparingDouble(RankedStory::worth).reversed())
                .limit(most)
                .map(story -> new LeftOut(story.in(wanted.language()), story.id(), why(story, wanted, affairs)))
                .toList();
    }

    private static Why why(RankedStory story, Wanted wanted, Set<String> affairs) {
        if (story.isKnownFrom(wanted.received())) {
            return Why.HAD;
        }
        if (story.isMuted(wanted.wishes().muted())) {
            return Why.MUTED;
        }
        if (wanted.topics() != null && story.topics().stream().noneMatch(wanted.topics()::contains)) {
            return Why.OTHER_TOPIC;
        }
        if (story.affair() != null && affairs.contains(story.affair())) {
            return Why.SAME_AFFAIR;
        }
        boolean readable = story.in(wanted.language()).language().equals(wanted.language());
        return readable ? Why.NO_PLACE : Why.OTHER_LANGUAGE;
    }
}
