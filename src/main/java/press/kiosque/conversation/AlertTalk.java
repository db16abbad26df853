package press.kiosque.conversation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.WishBook;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.AlertWords;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Breaking news at once, topic by topic; agreed to separately from digests. */
@Component
class AlertTalk implements Talk {

    private static final List<String> STEPS = List.of(AlertWords.WHILE, AlertWords.WHICH);

    /** Messenger takes 13 quick replies; three are left for what comes next. */
    private static final int OFFERED = 10;

    private final Topics topics;
    private final WishBook wishes;
    private final Agreement agreement;
    private final Phrases phrases;

    AlertTalk(Topics topics, WishBook wishes, Agreement agreement, Phrases phrases) {
        this.topics = topics;
        this.wishes = wishes;
        this.agreement = agreement;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.ALERTS, Act.ALERT_ON, Act.ALERT_OFF, Act.ALERT_ONLY, Act.ALERTS_OFF);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> known = topics.known(turn.newsroom().id(), intent.about());
        return List.of(
                switch (intent.act()) {
                    case ALERT_ON -> on(turn, known);
                    case ALERT_OFF -> off(turn, known);
                    case ALERT_ONLY -> on(silenced(turn, others(turn, known)), known);
                    case ALERTS_OFF -> none(turn);
                    default -> asked(turn, intent.subject().orElse(""));
                });
    }

    private Answer asked(Turn turn, String subject) {
        boolean nothingToHold =
                subject.equals(AlertWords.WHILE) && turn.alertTopics().isEmpty();
        return STEPS.contains(subject)
                ? say(turn, nothingToHold ? "NOT_ON" : subject, List.of(), "")
                : say(turn, "ASKED", List.of(), subject);
    }

    /** The proof of consent is what was shown; else what was said, and what is answered to that. */
    private Answer on(Turn turn, List<String> known) {
        if (known.isEmpty()) {
            return say(turn, "ASKED", known, "");
        }
        if (agreement.isOvertaken(turn)) {
            return phrases.say(turn, Agreement.ALREADY_STOPPED);
        }
        boolean shown = turn.before().isAt(Saying.ALERTS);
        String ours = shown ? turn.before().words() : say(turn, "ON", known, "").words();
        agreement.record(turn, Purpose.ALERT, shown ? ours + "\n" + turn.answer() : turn.answer() + "\n" + ours);
        Turn changed = turn;
        for (String topic : known) {
            changed = changed.with(wishes.alert(changed.reader(), topic));
        }
        return say(changed, "ON", List.of(), "");
    }

    private Answer off(Turn turn, List<String> known) {
        Set<String> on = turn.alertTopics();
        if (Collections.disjoint(on, known)) {
            return say(turn, "NOT_ON", List.of(), names(turn, known));
        }
        return known.containsAll(on) ? none(turn) : say(silenced(turn, known), "OFF", List.of(), "");
    }

    private static List<String> others(Turn turn, List<String> known) {
        return turn.alertTopics().stream()
                .filter(topic -> !known.contains(topic))
                .toList();
    }

    private Turn silenced(Turn turn, List<String> known) {
        Turn changed = turn;
        for (String topic : known) {
            changed = changed.with(wishes.silence(turn.reader().id(), topic));
        }
        return changed;
    }

    private Answer none(Turn turn) {
        return turn.alertTopics().isEmpty()
                ? say(turn, "NOT_ON", List.of(), "")
                : say(turn.with(withdrawn(turn)), "NONE", List.of(), "");
    }

    private Subscriber withdrawn(Turn turn) {
        if (!turn.reader().purposes().contains(Purpose.ALERT)) {
            return turn.reader();
        }
        agreement.withdraw(turn, Purpose.ALERT);
        return wishes.silence(turn.reader().id());
    }

    private String names(Turn turn, Collection<String> slugs) {
        return String.join(", ", topics.names(turn.newsroom().id(), slugs, turn.language()));
    }

    private Answer say(Turn turn, String step, List<String> first, String word) {
        Comparator<Topic> order = Comparator.comparing(topic -> !first.contains(topic.slug()));
        List<Topic> all = topics.of(turn.newsroom().id()).stream().sorted(order).toList();
        Set<String> on = turn.alertTopics();
        List<Map<String, Object>> offers = all.stream()
                .limit(step.equals(AlertWords.WHILE) ? OFFERED - 1 : OFFERED)
                .map(topic -> offer(turn, topic, on.contains(topic.slug())))
                .toList();
        return phrases.say(
                turn,
                Saying.ALERTS,
                Map.of(
                        "step",
                        step,
                        "alerts",
                        names(turn, on),
                        "alertable",
                        offers,
                        "word",
                        word,
                        "label",
                        Fit.within(word, StoryTalk.LABEL),
                        "follow",
                        word.isEmpty() ? "" : Payload.of(Act.FOLLOW_WORD, word)));
    }

    private static Map<String, Object> offer(Turn turn, Topic topic, boolean on) {
        return Map.of(
                "label", Fit.within(topic.labelIn(turn.language()), StoryTalk.LABEL),
                "picked", on,
                "payload", Payload.of(on ? Act.ALERT_OFF : Act.ALERT_ON, topic.slug()));
    }
}
