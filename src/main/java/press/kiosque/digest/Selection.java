package press.kiosque.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.digest.Candidate.Place;
import press.kiosque.digest.Edition.StoryOrder;

/**
 * Chooses one reader's stories from candidates that come best first. No topic fills more than its share and no affair
 * more than one place while there is something else; what is told in no article of the reader's language comes only where
 * a place would stay empty. What must be carried takes the last places if it has none of its own; what is owed then comes
 * before all that is not pinned.
 */
final class Selection {

    private final Wanted wanted;
    private final int ofOneTopic;
    private final List<Candidate> chosen;
    private final List<Candidate> crowded = new ArrayList<>();
    private final List<Candidate> sameAffair = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> affairs = new HashSet<>();

    Selection(Wanted wanted, int ofOneTopic) {
        this.wanted = wanted;
        this.ofOneTopic = ofOneTopic;
        this.chosen = new ArrayList<>(wanted.length());
    }

    /**
     * What the reader gets, in order.
     *
     * @param candidate what one of these is to the reader; null if it is not for them
     */
    <T> List<Pick> choose(List<T> bestFirst, Function<T, @Nullable Candidate> candidate, List<Candidate> carried) {
        boolean foreign = false;
        for (T one : bestFirst) {
            Candidate next = candidate.apply(one);
            if (!foreign && next != null && next.place() == Place.FOREIGN) {
                foreign = true;
                fill(crowded);
            }
            if (chosen.size() >= wanted.length()) {
                break;
            }
            if (next != null && isNew(next.story())) {
                offer(next);
            }
        }
        fill(crowded);
        fill(sameAffair);
        carry(carried);
        owedFirst();
        arrange();
        return chosen.stream().map(one -> one.pickFor(wanted.received())).toList();
    }

    private boolean isNew(RankedStory story) {
        return !story.isKnownFrom(wanted.received())
                && !story.isMuted(wanted.wishes().muted());
    }

    private void offer(Candidate candidate) {
        String affair = candidate.story().affair();
        if (affair != null && !affairs.add(affair)) {
            sameAffair.add(candidate);
        } else if (isCrowded(candidate)) {
            crowded.add(candidate);
        } else {
            chosen.add(candidate);
        }
    }

    private boolean isCrowded(Candidate candidate) {
        return candidate.group() != null
                && taken.merge(candidate.group(), 1, Integer::sum) > ofOneTopic
                && candidate.place() != Place.PINNED;
    }

    private void fill(List<Candidate> from) {
        if (!from.isEmpty()) {
            from.stream().limit(wanted.length() - chosen.size()).forEach(chosen::add);
            from.clear();
        }
    }

    private void carry(List<Candidate> carried) {
        if (carried.isEmpty()) {
            return;
        }
        List<Candidate> missing = carried.stream()
                .filter(story -> isNew(story.story()))
                .filter(story -> !isAmong(chosen, story))
                .limit(wanted.length())
                .toList();
        for (int last = chosen.size() - 1; last >= 0 && chosen.size() + missing.size() > wanted.length(); last--) {
            if (!isAmong(carried, chosen.get(last))) {
                chosen.remove(last);
            }
        }
        missing.stream().limit(wanted.length() - chosen.size()).forEach(chosen::add);
    }

    private static boolean isAmong(List<Candidate> some, Candidate one) {
        return some.stream()
                .anyMatch(other -> other.story().id().equals(one.story().id()));
    }

    private boolean isOwed(Candidate candidate) {
        return candidate.story().isAmong(wanted.owed());
    }

    private void owedFirst() {
        if (!wanted.owed().isEmpty()) {
            chosen.sort(Comparator.comparing((Candidate one) -> one.place() != Place.PINNED)
                    .thenComparing(one -> !isOwed(one))
                    .thenComparing((one, other) -> isOwed(one) ? Candidate.BEST_FIRST.compare(one, other) : 0));
        }
    }

    /** Puts what is neither pinned nor owed in the order in which the edition tells its stories. */
    private void arrange() {
        if (wanted.order() == StoryOrder.WORTH) {
            return;
        }
        List<@Nullable String> groups = new ArrayList<>();
        chosen.stream().filter(one -> !isFirst(one)).forEach(one -> groups.add(one.group()));
        Comparator<Candidate> order = wanted.order() == StoryOrder.NEWEST
                ? Comparator.comparing(Selection::date).reversed()
                : Comparator.comparingInt(one -> groups.indexOf(one.group()));
        chosen.sort(Comparator.comparing((Candidate one) -> !isFirst(one))
                .thenComparing((one, other) -> isFirst(one) ? 0 : order.compare(one, other)));
    }

    private static Instant date(Candidate candidate) {
        Article article = candidate.pick().article();
        return article.published() == null ? article.firstSeen() : article.published();
    }

    private boolean isFirst(Candidate candidate) {
        return candidate.place() == Place.PINNED || isOwed(candidate);
    }
}
