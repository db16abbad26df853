package press.kiosque.conversation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Chosen;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Dialogue;
import press.kiosque.understanding.Former;
import press.kiosque.understanding.Turn;

/** Notices in which turns readers changed what they had chosen. */
@Component
class Formers {

    /** What changes nothing that a reader would say they had chosen, and is done often: it costs neither note nor second look. */
    private static final Set<Act> READING = EnumSet.of(
            Act.OPEN,
            Act.TOPICS,
            Act.TOPICS_DONE,
            Act.HOURS,
            Act.SETTINGS,
            Act.NEXT,
            Act.WHY,
            Act.QUESTION,
            Act.CHAT,
            Act.PRICE,
            Act.SHARE,
            Act.DOUBT,
            Act.TOP,
            Act.MORE,
            Act.SEARCH,
            Act.SEARCH_MORE,
            Act.ARTICLE,
            Act.STORY,
            Act.EDITION,
            Act.CATCH_UP,
            Act.POLL,
            Act.VOTE,
            Act.HELP,
            Act.THANKS,
            Act.UNCLEAR,
            Act.NOTHING,
            Act.ERASE_NOW);

    private final Subscribers subscribers;
    private final Dialogues dialogues;

    Formers(Subscribers subscribers, Dialogues dialogues) {
        this.subscribers = subscribers;
        this.dialogues = dialogues;
    }

    /** The turn before this act is carried out. What the reader has chosen is noted: if we die over it, it comes again. */
    Turn begin(Turn turn, Act act) {
        if (READING.contains(act) || turn.before().chosenBefore(turn.eventId()).isPresent()) {
            return turn;
        }
        var change = new Dialogue.Trying(turn.eventId(), Chosen.by(turn.reader()));
        dialogues.trying(turn.reader().id(), change);
        return turn.with(turn.before().trying(change));
    }

    /** What the reader had chosen before they changed it in this turn, which has been carried out. */
    Optional<Former> of(Turn turn, Act act) {
        Chosen before = turn.before().chosenBefore(turn.eventId()).orElseGet(() -> Chosen.by(turn.reader()));
        return READING.contains(act)
                ? Optional.empty()
                : subscribers
                        .find(turn.reader().id())
                        .filter(after -> !Chosen.by(after).equals(before))
                        .map(after -> new Former(before, turn.at(), true));
    }
}
