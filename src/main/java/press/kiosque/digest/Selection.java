package press.kiosque.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.digest.Candidate.Place;

/**
 * Chooses one reader's stories from candidates that come best first. No topic fills more than its share and no affair
 * more than one place while there is something else; what is told in no article of the reader's language comes only where
 * a place would stay empty. What editors want to be carried takes the last places if it has none of its own.
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

    /** What the reader gets, in order. */
    List<Pick> choose(List<Candidate> bestFirst, List<Candidate> mustCarry) {
        boolean foreign = false;
        for (Candidate candidate : bestFirst) {
            if (candidate.place() == Place.FOREIGN && !foreign) {
                foreign = true;
                fill(crowded);
            }
            if (chosen.size() >= wanted.length()) {
                break;
            }
            if (isNew(candidate.story())) {
                offer(candidate);
            }
        }
        fill(crowded);
        fill(sameAffair);
        carry(mustCarry.stream().filter(story -> isNew(story.story())).toList());
        return chosen.stream()
                .map(candidate -> candidate.pickFor(wanted.received()))
                .toList();
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
        from.stream().limit(wanted.length() - chosen.size()).forEach(chosen::add);
        from.clear();
    }

    private void carry(List<Candidate> mustCarry) {
        List<Candidate> missing = mustCarry.stream()
                .filter(story -> chosen.stream().noneMatch(other -> other.story() == story.story()))
                .limit(wanted.length())
                .toList();
        for (int last = chosen.size() - 1; last >= 0 && chosen.size() + missing.size() > wanted.length(); last--) {
            if (!chosen.get(last).story().treatment().mustCarry()) {
                chosen.remove(last);
            }
        }
        missing.stream().limit(wanted.length() - chosen.size()).forEach(chosen::add);
    }
}
