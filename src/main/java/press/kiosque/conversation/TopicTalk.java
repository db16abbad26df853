package press.kiosque.conversation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Interests;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.TopicMeant;
import press.kiosque.understanding.Turn;

/** Choosing topics. */
@Component
class TopicTalk implements Talk {

    private final TopicOffer topics;
    private final HourOffer hours;
    private final Choices choices;
    private final Interests interests;
    private final Phrases phrases;

    TopicTalk(TopicOffer topics, HourOffer hours, Choices choices, Interests interests, Phrases phrases) {
        this.topics = topics;
        this.hours = hours;
        this.choices = choices;
        this.interests = interests;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.TOPICS, Act.FOLLOW, Act.UNFOLLOW, Act.FOLLOW_ONLY, Act.REVISE, Act.TOPICS_DONE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> known = topics.known(turn, intent.about());
        return List.of(
                switch (intent.act()) {
                    case FOLLOW -> followed(follow(turn, known), intent);
                    case UNFOLLOW -> left(turn, known);
                    case FOLLOW_ONLY -> changed(follow(leave(turn, others(turn, known)), known));
                    case REVISE -> changed(revised(turn, intent.about()));
                    case TOPICS_DONE -> done(turn);
                    default -> asked(turn, intent, known);
                });
    }

    private Answer asked(Turn turn, Intent intent, List<String> known) {
        if (known.size() == 1
                && intent.subject().filter(TopicMeant.MORE_OR_NONE::equals).isPresent()) {
            return topics.moreOrNone(turn, known.get(0));
        }
        return known.isEmpty()
                ? topics.say(turn, Saying.TOPICS, Step.ASKED)
                : topics.suggest(turn, Saying.TOPICS_SUGGESTED, known);
    }

    private Turn follow(Turn turn, List<String> slugs) {
        return turn.with(choices.follow(turn.reader().id(), slugs));
    }

    private Turn leave(Turn turn, List<String> slugs) {
        return turn.with(choices.unfollow(turn.reader().id(), slugs));
    }

    private static List<String> others(Turn turn, List<String> slugs) {
        return turn.reader().topics().stream()
                .filter(topic -> !slugs.contains(topic))
                .toList();
    }

    /** Whoever named an hour besides sees it offered first; a visitor's is kept, with its days. */
    private Answer followed(Turn turn, Intent intent) {
        if (!turn.active() && !intent.parts().isEmpty()) {
            return hours.keep(turn, KeptHours.of(turn).with(intent.parts().get(0)));
        }
        return intent.hour() == null ? changed(turn) : hours.say(turn, intent.hour());
    }

    private Answer left(Turn turn, List<String> known) {
        return Collections.disjoint(turn.reader().topics(), known)
                ? topics.notFollowed(turn, Saying.TOPICS, known)
                : changed(leave(turn, known));
    }

    /** After each of these changes, written as payloads. */
    private Turn revised(Turn turn, List<String> changes) {
        Turn revised = turn;
        for (String change : changes) {
            revised = revised.with(reader(revised, Payload.read(change)));
        }
        return revised;
    }

    private Subscriber reader(Turn turn, Intent change) {
        String id = turn.reader().id();
        List<String> about = change.about();
        String word = change.subject().orElse("");
        return switch (change.act()) {
            case FOLLOW -> choices.follow(id, topics.known(turn, about));
            case UNFOLLOW -> choices.unfollow(id, about);
            case FOLLOW_WORD -> Interests.fits(word) ? interests.followKeyword(id, word) : turn.reader();
            case UNFOLLOW_WORD -> interests.unfollowKeyword(id, word);
            case LESS ->
                interests.lean(
                        id, topics.known(turn, about), Interests.LESS, turn.eventId() + ":" + String.join(",", about));
            default -> turn.reader();
        };
    }

    private Answer changed(Turn turn) {
        return topics.say(turn, Saying.TOPICS, Step.CHANGED);
    }

    private Answer done(Turn turn) {
        if (topics.isNeeded(turn)) {
            return topics.missing(turn, KeptHours.of(turn));
        }
        return turn.active() ? phrases.say(turn, "topics-kept") : hours.say(turn, null);
    }
}
