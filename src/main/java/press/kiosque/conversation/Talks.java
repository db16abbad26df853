package press.kiosque.conversation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;
import press.kiosque.understanding.Understanding;

/** All that can be talked about. */
@Component
class Talks {

    private static final Set<String> NAMING_TOPICS = Set.of(Saying.CONFIRMED, Saying.HOURS, Saying.TOPICS);

    private static final Set<Act> ALWAYS = Set.of(Act.STOP, Act.TIP);

    private final Understanding understanding;
    private final Subscribers subscribers;
    private final Map<Act, Talk> talks = new EnumMap<>(Act.class);

    Talks(Understanding understanding, Subscribers subscribers, List<Talk> talks) {
        this.understanding = understanding;
        this.subscribers = subscribers;
        talks.forEach(talk -> talk.acts().forEach(act -> assign(act, talk)));
        for (Act act : Act.values()) {
            if (act != Act.SEVERAL && !this.talks.containsKey(act)) {
                throw new IllegalStateException("no talk carries out " + act);
            }
        }
    }

    private void assign(Act act, Talk talk) {
        Talk other = talks.put(act, talk);
        if (other != null) {
            throw new IllegalStateException(act + " is carried out by both " + other + " and " + talk);
        }
    }

    /** Carries out what the reader wants in this turn, and says what to answer. */
    List<Answer> answer(Turn turn) {
        return answer(turn, understanding.of(turn));
    }

    /** What the reader wants in this turn. */
    Intent intent(Turn turn) {
        return understanding.of(turn);
    }

    /**
     * Carries out what counts in any state, a stop or the answer to a question of the newsroom's, and nothing else; for
     * threads in which the bot is silent.
     */
    List<Answer> obey(Turn turn) {
        Intent intent = understanding.of(turn);
        return ALWAYS.contains(intent.act()) ? answer(turn, intent) : List.of();
    }

    /** Carries out this, whatever the reader's words mean otherwise. */
    List<Answer> answer(Turn turn, Intent intent) {
        if (intent.act() == Act.SEVERAL) {
            return oneByOne(turn, intent.parts());
        }
        Talk talk = talks.get(intent.act());
        return talk == null ? List.of() : talk.answer(turn, intent);
    }

    /** Carries out each where the one before has left the reader. What is said of hours, or of topics, names all topics. */
    private List<Answer> oneByOne(Turn turn, List<Intent> intents) {
        List<Answer> answers = new ArrayList<>();
        for (Intent intent : intents) {
            Optional<Subscriber> reader = subscribers.find(turn.reader().id());
            List<Answer> given = answer(reader.map(turn::with).orElse(turn), intent);
            if (given.stream().map(Answer::template).anyMatch(NAMING_TOPICS::contains)) {
                answers.removeIf(answer -> answer.template().equals(Saying.TOPICS));
            }
            answers.addAll(given);
        }
        return answers;
    }
}
