package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;
import press.kiosque.topic.Topics;

/**
 * What every template of the conversation can name:
 *
 * <ul>
 *   <li>{@code newsroom}: its name; {@code active}, {@code stopped}: where the reader stands
 *   <li>{@code followed}: the topics' names; {@code any}: whether there are some
 *   <li>{@code hour} and {@code rhythm}: of the digest chosen; {@code next}: when the next one comes; empty if none
 * </ul>
 */
@Component
class ReaderModel {

    private final Topics topics;
    private final TimePhrases phrases;

    ReaderModel(Topics topics, TimePhrases phrases) {
        this.topics = topics;
        this.phrases = phrases;
    }

    Map<String, Object> of(Turn turn) {
        String followed = followed(turn);
        var model = new HashMap<String, Object>();
        model.put("newsroom", turn.newsroom().name());
        model.put("active", turn.active());
        model.put("stopped", turn.stopped());
        model.put("followed", followed);
        model.put("any", !followed.isEmpty());
        model.putAll(subscription(turn));
        model.put("next", next(turn));
        return model;
    }

    private String followed(Turn turn) {
        List<String> slugs = turn.reader().topics();
        return topics.of(turn.newsroom().id()).stream()
                .filter(topic -> slugs.contains(topic.slug()))
                .map(topic -> topic.nameIn(turn.language()))
                .collect(joining(", "));
    }

    private Map<String, String> subscription(Turn turn) {
        List<Subscription> taken = turn.reader().subscriptions();
        if (taken.isEmpty()) {
            return Map.of("hour", "", "rhythm", "");
        }
        Subscription first = taken.get(0);
        return Map.of(
                "hour", TimeInWords.hour(first.hour(), turn.language()),
                "rhythm", phrases.rhythm(List.of(first.days()), turn.language()));
    }

    private String next(Turn turn) {
        Subscriber reader = turn.reader();
        return reader.nextDigestAt() == null
                ? ""
                : phrases.moment(
                        reader.nextDigestAt().atZone(reader.zone()), turn.now().atZone(reader.zone()), turn.language());
    }
}
