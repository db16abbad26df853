package press.kiosque.delivery;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import press.kiosque.message.Channel;
import press.kiosque.subscriber.Subscribers;

/** The only door out, put together for tests of features that are above it. */
public final class Door {

    private Door() {}

    /** A door to this channel; what is to be tried again goes to the queue. */
    public static DeliveryService open(MongoDatabase database, Channel channel, Clock clock, DeliveryQueue queue) {
        var settings = new DeliverySettings(8, 4, 50, Duration.ofSeconds(60));
        var subscribers = new Subscribers(database);
        var deliveries = new Deliveries(database);
        return new DeliveryService(
                subscribers,
                deliveries,
                new DeliveryGate(new DeliveryRules(channel, new Attention(new AttentionSettings(6))), clock),
                new Sender(
                        channel,
                        settings,
                        new EchoWatch(settings, clock, clock.instant().minus(settings.settleAfter())),
                        clock),
                new Outcomes(deliveries, subscribers, queue, settings, clock),
                new ReaderMarks(subscribers));
    }

    /** The ledger of this database. */
    public static Deliveries ledger(MongoDatabase database) {
        return new Deliveries(database);
    }
}
