package press.kiosque.conversation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.subscriber.Choices;

/** Choosing topics. */
@Component
class TopicTalk implements Talk {

    static final String TEMPLATE = "topics";

    private final TopicOffer topics;
    private final HourOffer hours;
    private final Choices choices;
    private final Phrases phrases;

    TopicTalk(TopicOffer topics, HourOffer hours, Choices choices, Phrases phrases) {
        this.topics = topics;
        this.hours = hours;
        this.choices = choices;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.TOPICS, Act.FOLLOW, Act.UNFOLLOW, Act.TOPICS_DONE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> known = topics.known(turn, intent.about());
        return List.of(
                switch (intent.act()) {
                    case FOLLOW ->
                        changed(turn.with(choices.follow(turn.reader().id(), known)));
                    case UNFOLLOW -> unfollow(turn, known);
                    case TOPICS_DONE -> done(turn);
                    default -> topics.say(turn, TEMPLATE, Step.ASKED);
                });
    }

    private Answer unfollow(Turn turn, List<String> known) {
        return known.stream().anyMatch(turn.reader().topics()::contains)
                ? changed(turn.with(choices.unfollow(turn.reader().id(), known)))
                : topics.say(turn, TEMPLATE, Step.ABSENT, known);
    }

    private Answer changed(Turn turn) {
        return topics.say(turn, TEMPLATE, Step.CHANGED);
    }

    private Answer done(Turn turn) {
        if (topics.isNeeded(turn)) {
            return topics.say(turn, TEMPLATE, Step.MISSING);
        }
        return turn.active() ? phrases.say(turn, "topics-kept") : hours.say(turn, null);
    }
}
