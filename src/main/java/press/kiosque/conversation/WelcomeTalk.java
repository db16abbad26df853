package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Choices;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** The first words: who speaks, and what there is to choose. */
@Component
class WelcomeTalk implements Talk {

    private final TopicOffer topics;
    private final Choices choices;
    private final Phrases phrases;

    WelcomeTalk(TopicOffer topics, Choices choices, Phrases phrases) {
        this.topics = topics;
        this.choices = choices;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.OPEN);
    }

    /** Whoever is here every day and says hello wants to hear no more than that. */
    private static boolean isGreeted(Turn turn) {
        return turn.active()
                && turn.event() instanceof Inbound.Said
                && CatchUpTalk.absence(turn).isEmpty();
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> offered = topics.known(turn, intent.about());
        Turn picked = offered.isEmpty()
                ? turn
                : turn.with(choices.follow(turn.reader().id(), offered));
        if (isGreeted(turn) && offered.isEmpty()) {
            return List.of(phrases.say(turn, SmallTalk.CHAT, Map.of("step", "HELLO")));
        }
        if (!turn.active() && turn.before().isAt(Saying.WELCOME) && topics.isNeeded(picked)) {
            return List.of(topics.say(picked, Saying.TOPICS, Step.ASKED));
        }
        if (!turn.active()) {
            return List.of(topics.say(picked, Saying.WELCOME, Step.ASKED));
        }
        return List.of(
                offered.isEmpty()
                        ? phrases.say(turn, Agreement.BACK)
                        : topics.say(picked, Saying.TOPICS, Step.CHANGED));
    }
}
