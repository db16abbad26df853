package press.kiosque.campaign;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Forecast;
import press.kiosque.delivery.ReachForecast;
import press.kiosque.subscriber.Subscriber;

/** Tells whom a push is for, how many they are and how many of them it would reach. */
@Component
class Audiences {

    private final ReachForecast forecast;
    private final Deliveries ledger;
    private final ToldReaders told;
    private final Clock clock;

    Audiences(ReachForecast forecast, Deliveries ledger, ToldReaders told, Clock clock) {
        this.forecast = forecast;
        this.ledger = ledger;
        this.told = told;
        this.clock = clock;
    }

    /** Who is in the audience of this push at this moment; of a correction, the ids are kept in memory. */
    Predicate<Subscriber> of(Campaign push, Instant now) {
        String corrected = push.audience().corrects();
        if (corrected != null) {
            String story = push.audience().correctsStory();
            Set<String> reached =
                    story == null ? reached(Campaign.OCCASION + corrected) : told.of(push.newsroom(), story);
            return reader -> reached.contains(reader.id());
        }
        String story = push.content().story();
        return reader -> push.audience().holds(reader, push.kind(), story, now);
    }

    private Set<String> reached(String occasion) {
        var readers = new HashSet<String>();
        try (MongoCursor<String> found = ledger.reachedBy(occasion)) {
            found.forEachRemaining(readers::add);
        }
        return readers;
    }

    /** How many there are and would be reached now; one scan of the newsroom's readers. */
    Forecast forecast(Campaign push) {
        return count(push, LongStream.builder());
    }

    /** How many there are and would be reached now by what a series says, if it told them nothing that they have had. */
    Forecast forecast(Series series) {
        Instant now = clock.instant();
        return forecast.of(
                series.newsroom(), Kind.PUSH.delivery(), Campaign.OCCASION + series.id(), reader -> series.audience()
                        .holds(reader, Kind.PUSH, null, now));
    }

    /** The same of a push, with the lots of those who would be reached. */
    Counted count(Campaign push) {
        var lots = LongStream.builder();
        return new Counted(count(push, lots), lots.build());
    }

    private Forecast count(Campaign push, LongStream.Builder lots) {
        return forecast.of(
                push.newsroom(),
                push.kind().delivery(),
                push.occasion(),
                of(push, clock.instant()),
                reader -> lots.add(Canary.lot(push.id(), reader.id())));
    }

    /** A forecast, and by which lots the first ones are drawn. */
    record Counted(Forecast forecast, LongStream lots) {}
}
