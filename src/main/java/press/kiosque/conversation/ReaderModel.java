package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Turn;

/**
 * What every template of the conversation can name:
 *
 * <ul>
 *   <li>{@code newsroom}: its name; {@code active}, {@code stopped}: where the reader stands
 *   <li>{@code followed}: the names of topics and words followed; {@code any}: whether there are some
 *   <li>{@code alerted}: whether breaking news comes
 *   <li>{@code silenced}: whether alerts that were wished come no more since all was stopped
 *   <li>{@code schedule}: when digests come; {@code next}: when the next one does; empty if none
 *   <li>{@code missed}: payload to catch up with, if the reader was away for days
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
        model.put("alerted", !turn.alertTopics().isEmpty());
        model.put("silenced", isSilenced(turn.reader()));
        model.put("followed", followed);
        model.put("any", !followed.isEmpty());
        model.put(
                "schedule",
                SingletonSupplier.of(() -> phrases.schedule(turn.reader().subscriptions(), turn.language())));
        model.put(
                "missed",
                CatchUpTalk.absence(turn)
                        .map(since -> Payload.of(Act.CATCH_UP, since))
                        .orElse(""));
        model.put("next", SingletonSupplier.of(() -> next(turn)));
        return model;
    }

    private static boolean isSilenced(Subscriber reader) {
        return !reader.wishes().alertTopics().isEmpty() && !reader.purposes().contains(Purpose.ALERT);
    }

    private String followed(Turn turn) {
        List<String> names = topics.names(turn.newsroom().id(), turn.reader().topics(), turn.language());
        return Stream.concat(names.stream(), turn.reader().wishes().keywords().stream())
                .collect(joining(", "));
    }

    private String next(Turn turn) {
        Subscriber reader = turn.reader();
        Instant due = reader.nextDigestAt();
        Instant resumes = reader.wishes().pausedUntil();
        Instant next = due == null || resumes == null || !reader.wishes().paused(due)
                ? due
                : reader.nextDigestAfter(resumes.minusMillis(1)).orElse(due);
        return next == null
                ? ""
                : phrases.moment(next.atZone(reader.zone()), turn.now().atZone(reader.zone()), turn.language());
    }
}
