package press.kiosque.delivery;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import press.kiosque.message.Channel;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.trace.Traces;

/** The only door out, put together for tests of features that are above it. */
public final class Door {

    private Door() {}

    static final DeliverySettings SETTINGS = new DeliverySettings(8, 4, 64, 50, Duration.ofSeconds(60));

    /** Nobody of the newsroom speaks with anybody. */
    public static final ThreadHold NO_HOLD = subscribers -> Set.of();

    /** Links lead where they say. */
    public static final MessageLinks PLAIN_LINKS = (batch, parcel) -> parcel.message();

    /** A door to this channel; what is to be tried again goes to the queue. */
    public static DeliveryService open(MongoDatabase database, Channel channel, Clock clock, DeliveryQueue queue) {
        return open(database, channel, clock, queue, NO_HOLD);
    }

    /** The same, with this brake. */
    public static DeliveryService braked(
            MongoDatabase database, Channel channel, Clock clock, DeliveryQueue queue, OccasionBrake brake) {
        return open(database, channel, clock, queue, NO_HOLD, brake, alwaysListened(clock));
    }

    /** The same, past this hold. */
    public static DeliveryService open(
            MongoDatabase database, Channel channel, Clock clock, DeliveryQueue queue, ThreadHold hold) {
        return open(database, channel, clock, queue, hold, occasion -> OccasionBrake.Word.GO, alwaysListened(clock));
    }

    private static Instant alwaysListened(Clock clock) {
        return clock.instant().minus(SETTINGS.settleAfter());
    }

    /** The same, of a process that has listened for echoes since this moment. */
    static DeliveryService open(
            MongoDatabase database,
            Channel channel,
            Clock clock,
            DeliveryQueue queue,
            ThreadHold hold,
            OccasionBrake brake,
            Instant listeningSince) {
        var subscribers = new Subscribers(database);
        var deliveries = new Deliveries(database);
        var marks = new ReaderMarks(subscribers);
        var outcomes = new Outcomes(deliveries, subscribers, queue, SETTINGS, clock);
        return new DeliveryService(
                subscribers,
                new DeliveryGate(
                        new DeliveryRules(channel, new Attention(new AttentionSettings(6))), Door.PLAIN_LINKS, clock),
                new Claims(deliveries, outcomes, marks, hold),
                new Sender(
                        channel,
                        SETTINGS,
                        new EchoWatch(SETTINGS, clock, listeningSince),
                        SendMetersCast.counting(),
                        new SendingTurns(database),
                        clock),
                outcomes,
                marks,
                brake,
                Traces.off());
    }

    /** What would reach whom through this channel. */
    public static ReachForecast forecast(MongoDatabase database, Channel channel, Clock clock) {
        var rules = new DeliveryRules(channel, new Attention(new AttentionSettings(6)));
        return new ReachForecast(new Subscribers(database), rules, clock);
    }

    /** The ledger of this database. */
    public static Deliveries ledger(MongoDatabase database) {
        return new Deliveries(database);
    }

    /** What became of occasions. */
    public static OccasionCounts counts(MongoDatabase database) {
        return new OccasionCounts(database);
    }
}
