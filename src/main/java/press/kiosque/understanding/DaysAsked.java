package press.kiosque.understanding;

import java.time.LocalTime;
import press.kiosque.understanding.ScheduleWords.Wished;

/** Understands an hour that answers our question for that of some days: it is of these alone. */
final class DaysAsked {

    private DaysAsked() {}

    /** The same intent, on the days that we asked about; these stand in what we offered. */
    static Intent with(Intent intent, Dialogue before) {
        LocalTime hour = intent.hour();
        return hour == null || intent.act() != Act.HOUR || !before.isAt(Saying.HOURS_ON)
                ? intent
                : before.offers().values().stream()
                        .map(Payload::read)
                        .filter(offer -> offer.act() == Act.SCHEDULE_ON)
                        .flatMap(offer -> offer.subject().stream())
                        .findFirst()
                        .map(offered -> Payload.onDays(new Wished(hour, Wished.read(offered).days())))
                        .orElse(intent);
    }
}
