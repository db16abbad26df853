package press.kiosque.conversation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Chosen;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Former;
import press.kiosque.understanding.Turn;

/** Notices in which turns readers changed what they had chosen. */
@Component
class Formers {

    /** What changes nothing that a reader would say they had chosen, and is done often. */
    private static final Set<Act> READING = EnumSet.of(
            Act.OPEN,
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

    Formers(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /** What the reader had chosen before they changed it in this turn, which has been carried out. */
    Optional<Former> of(Turn turn, Act act) {
        Chosen before = Chosen.by(turn.reader());
        return READING.contains(act)
                ? Optional.empty()
                : subscribers
                        .find(turn.reader().id())
                        .filter(after -> !Chosen.by(after).equals(before))
                        .map(after -> new Former(before, turn.at(), true));
    }
}
