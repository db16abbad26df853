package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.WishBook;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Breaking news at once, topic by topic; agreed to separately from digests. */
@Component
class AlertTalk implements Talk {

    static final String TEMPLATE = "alerts";

    /** Messenger takes 13 quick replies; two are left for what comes next. */
    private static final int OFFERED = 11;

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
        return Set.of(Act.ALERTS, Act.ALERT_ON, Act.ALERT_OFF, Act.ALERTS_OFF);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        List<String> known = topics.of(turn.newsroom().id()).stream()
                .map(Topic::slug)
                .filter(intent.about()::contains)
                .toList();
        return List.of(
                switch (intent.act()) {
                    case ALERT_ON -> on(turn, known);
                    case ALERT_OFF -> off(turn, known);
                    case ALERTS_OFF -> off(turn, List.copyOf(topicsOn(turn)));
                    default -> say(turn, "ASKED", List.of());
                });
    }

    /** Whoever has not read what alerts mean reads it first. */
    private Answer on(Turn turn, List<String> known) {
        boolean shown = turn.before().isAt(TEMPLATE);
        if (known.isEmpty() || !(shown || turn.event() instanceof Inbound.Tapped)) {
            return say(turn, "ASKED", known);
        }
        String words = shown ? turn.before().words() : say(turn, "ASKED", known).words();
        agreement.record(turn, Purpose.ALERT, words + "\n" + turn.answer());
        Turn changed = turn;
        for (String topic : known) {
            changed = changed.with(wishes.alert(changed.reader(), topic));
        }
        return say(changed, "ON", List.of());
    }

    private Answer off(Turn turn, List<String> known) {
        if (known.stream().noneMatch(topicsOn(turn)::contains)) {
            return say(turn, "ABSENT", known);
        }
        boolean last = known.containsAll(turn.reader().wishes().alertTopics());
        if (last) {
            return say(turn.with(none(turn)), "NONE", List.of());
        }
        Turn changed = turn;
        for (String topic : known) {
            changed = changed.with(wishes.silence(turn.reader().id(), topic));
        }
        return say(changed, "OFF", List.of());
    }

    private Subscriber none(Turn turn) {
        if (!turn.reader().purposes().contains(Purpose.ALERT)) {
            return turn.reader();
        }
        agreement.withdraw(turn, Purpose.ALERT);
        return wishes.silence(turn.reader().id());
    }

    private Answer say(Turn turn, String step, List<String> first) {
        Comparator<Topic> order = Comparator.comparing(topic -> !first.contains(topic.slug()));
        List<Topic> all = topics.of(turn.newsroom().id()).stream().sorted(order).toList();
        Set<String> on = topicsOn(turn);
        String names = all.stream()
                .filter(topic -> on.contains(topic.slug()))
                .map(topic -> topic.nameIn(turn.language()))
                .collect(joining(", "));
        List<Map<String, Object>> offers = all.stream()
                .limit(OFFERED)
                .map(topic -> offer(turn, topic, on.contains(topic.slug())))
                .toList();
        return phrases.say(turn, TEMPLATE, Map.of("step", step, "alerts", names, "alertable", offers));
    }

    /** Of what breaking news comes at once. */
    static Set<String> topicsOn(Turn turn) {
        return turn.reader().mayReceive(Purpose.ALERT) ? turn.reader().wishes().alertTopics() : Set.of();
    }

    private static Map<String, Object> offer(Turn turn, Topic topic, boolean on) {
        return Map.of(
                "label", Fit.within(topic.labelIn(turn.language()), StoryTalk.LABEL),
                "picked", on,
                "payload", Payload.of(on ? Act.ALERT_OFF : Act.ALERT_ON, topic.slug()));
    }
}
