package press.kiosque.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Wishes;

/**
 * A story that readers may get, seen by those who want the same of it.
 *
 * @param place whether it comes before or after others whatever it is worth
 * @param group of which there should not be too many: the topic or keyword by which the story belongs; null for none
 * @param score what it is worth to these readers
 * @param pick what they get unless they had what it develops
 */
record Candidate(RankedStory story, Place place, @Nullable String group, double score, Pick pick) {

    /** The order in which readers are offered stories. */
    static final Comparator<Candidate> BEST_FIRST = comparing(Candidate::place)
            .thenComparing(comparingDouble(Candidate::score).reversed())
            .thenComparing(candidate -> candidate.story().id());

    /** What comes before what. */
    enum Place {
        /** Put first by editors. */
        PINNED,
        /** Told in the reader's language, or asked for by a keyword. */
        READABLE,
        /** Told in other languages only. */
        FOREIGN
    }

    /**
     * A candidate for readers with these wishes.
     *
     * @param language what they read first
     * @param followed slugs of topics that they follow
     * @param topic by which the story belongs to them; null if it is by the keyword, or by no topic
     * @param keyword that they follow and that stands in it; null if none does
     */
    static Candidate of(
            RankedStory story,
            String language,
            Set<String> followed,
            @Nullable String topic,
            @Nullable String keyword,
            Wishes wishes,
            Ranking ranking) {
        Article shown = story.in(language);
        double liked = ranking.taste(Reasons.liking(story, wishes));
        return new Candidate(
                story,
                placeOf(story, keyword != null || shown.language().equals(language)),
                topic == null && keyword != null ? "“" + keyword : topic,
                story.worth() * liked * (keyword == null ? 1 : ranking.keyword()),
                new Pick(shown, story.id(), Reasons.of(story, followed, keyword, wishes, ranking), false));
    }

    private static Place placeOf(RankedStory story, boolean readable) {
        if (story.treatment().pinned()) {
            return Place.PINNED;
        }
        return readable ? Place.READABLE : Place.FOREIGN;
    }

    /** What this reader gets. */
    Pick pickFor(Set<String> received) {
        return story.isUpdateAfter(received)
                ? new Pick(pick.article(), pick.story(), Reasons.ofUpdate(story, received), true)
                : pick;
    }
}
