package press.kiosque.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import press.kiosque.delivery.Decision.Go;
import press.kiosque.delivery.Decision.Later;
import press.kiosque.delivery.Decision.No;
import press.kiosque.message.Reach.Rule;
import press.kiosque.subscriber.Subscriber;

/** Adds up decisions, one reader after the other. */
final class ForecastCount {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SIX_HOURS = Duration.ofHours(6);
    private static final Duration DAY = Duration.ofHours(24);

    private final Instant now;
    private final Map<Rule, Long> reachable = new EnumMap<>(Rule.class);
    private final Map<String, Long> unreachable = new HashMap<>();
    private long readers;
    private long withinHour;
    private long withinSixHours;
    private long withinDay;

    ForecastCount(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    void add(Subscriber reader, Decision decision) {
        readers++;
        if (decision instanceof Go go) {
            reachable.merge(go.by().rule(), 1L, Long::sum);
            if (go.by().rule() == Rule.OPEN_WINDOW) {
                addWindow(reader);
            }
        } else if (decision instanceof No no) {
            unreachable.merge(no.reason(), 1L, Long::sum);
        } else if (decision instanceof Later later) {
            unreachable.merge(later.reason(), 1L, Long::sum);
        }
    }

    private void addWindow(Subscriber reader) {
        Instant ends = reader.windowEnds();
        if (ends != null) {
            Duration left = Duration.between(now, ends);
            withinHour += isWithin(left, HOUR);
            withinSixHours += isWithin(left, SIX_HOURS);
            withinDay += isWithin(left, DAY);
        }
    }

    private static int isWithin(Duration left, Duration limit) {
        return left.compareTo(limit) <= 0 ? 1 : 0;
    }

    Forecast result() {
        return new Forecast(now, readers, reachable, unreachable, withinHour, withinSixHours, withinDay);
    }
}
