package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Leaving, in any state and at once, and coming back as easily. */
@Component
class LeavingTalk implements Talk {

    private final Agreement agreement;
    private final TopicOffer topics;
    private final Phrases phrases;

    LeavingTalk(Agreement agreement, TopicOffer topics, Phrases phrases) {
        this.agreement = agreement;
        this.topics = topics;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.STOP, Act.STOPPING, Act.START);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(
                switch (intent.act()) {
                    case STOP -> agreement.stop(turn);
                    case STOPPING -> phrases.say(turn, turn.stopped() ? Agreement.ALREADY_STOPPED : Saying.STOPPING);
                    default -> comeBack(turn, intent);
                });
    }

    private Answer comeBack(Turn turn, Intent intent) {
        if (turn.active()) {
            return phrases.say(turn, Agreement.BACK);
        }
        if (turn.stopped() && intent.subject().isPresent()) {
            return phrases.say(turn, SmallTalk.CHAT, Map.of("step", "BACK"));
        }
        if (turn.reader().subscriptions().isEmpty() || topics.isNeeded(turn)) {
            return topics.say(turn, Saying.WELCOME, Step.ASKED);
        }
        return agreement.subscribe(
                turn, turn.reader().subscriptions(), shown(turn) + "\n" + turn.answer(), Agreement.BACK);
    }

    /** What coming back means, as the reader read it when leaving. */
    private String shown(Turn turn) {
        return turn.before().isAt("stopped")
                ? turn.before().words()
                : phrases.say(turn, Agreement.ALREADY_STOPPED).words();
    }
}
