package press.kiosque.subscriber;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.kiosque.subscriber.Subscriber.Purpose;

/** All that a reader had chosen at one moment, as {@link Subscriber} holds it. Public because the database driver has to see it. */
public record Chosen(
        Locale language,
        ZoneId zone,
        List<String> topics,
        List<Subscription> subscriptions,
        Set<Purpose> purposes,
        Wishes wishes) {

    public Chosen {
        topics = List.copyOf(topics);
        subscriptions = List.copyOf(subscriptions);
        purposes = Set.copyOf(purposes);
    }

    /** What this reader has chosen. */
    public static Chosen by(Subscriber reader) {
        return new Chosen(
                reader.language(),
                reader.zone(),
                reader.topics(),
                reader.subscriptions(),
                reader.purposes(),
                reader.wishes());
    }

    /** Whether the reader had agreed to this. */
    public boolean has(Purpose purpose) {
        return purposes.contains(purpose);
    }
}
