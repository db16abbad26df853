package press.kiosque.understanding;

import java.util.List;
import java.util.Set;

/** What words come to that mean one thing or another by how things stand with a reader. */
final class AsThingsStand {

    private static final Intent BACK = Intent.of(Act.START, "BACK");

    private static final Set<Act> OF_A_STORY = Set.of(Act.WHY, Act.LESS, Act.MUTE, Act.MORE);

    private static final WordPattern NOT_FOR_ME = WordPattern.compile("\\b(?:interes\\w*|for me|pour moi)\\b");
    private static final Set<String> BARE = Set.of("moins", "less", "fewer");

    private AsThingsStand() {}

    /**
     * To resume means the digests, or only what a pause holds back; whoever is back and had neither may be on another clock. Hours
     * may be wished in a part of the day.
     */
    static Intent of(Intent intent, Folded words, Turn turn) {
        if (intent.equals(Intent.of(Act.HOURS))) {
            return PartOfDay.in(words)
                    .map(part -> Intent.of(Act.HOURS, part.name()))
                    .orElse(intent);
        }
        if (OF_A_STORY.contains(intent.act()) && intent.about().isEmpty()) {
            return ofTheStory(intent, words, turn);
        }
        if (intent.act() != Act.START || turn.stopped()) {
            return intent;
        }
        if (turn.reader().wishes().pauses(turn.now())) {
            return Intent.of(Act.RESUME);
        }
        boolean abroad = !turn.reader().zone().equals(turn.newsroom().zone());
        return intent.equals(BACK) && turn.active() && abroad ? Intent.of(Act.ZONE) : intent;
    }

    /** The story of which we spoke last; who was told none and likes nothing declines what we offered, or asks what we ask for. */
    private static Intent ofTheStory(Intent intent, Folded words, Turn turn) {
        List<Intent> offered = turn.before().offered(intent.act()).distinct().toList();
        boolean none = intent.act() == Act.LESS && turn.before().told().isEmpty() && offered.isEmpty();
        boolean ours = turn.before().told().isEmpty()
                && offered.isEmpty()
                && turn.before().question().isPresent();
        if (ours && intent.act() == Act.WHY) {
            return Intent.of(Act.HELP);
        }
        if (none && NOT_FOR_ME.isIn(words.text())) {
            return Intent.of(turn.active() ? Act.STOPPING : Act.DECLINE);
        }
        if (none && BARE.contains(words.text())) {
            return Intent.of(Act.MOST);
        }
        return offered.size() == 1 ? offered.get(0) : intent;
    }
}
