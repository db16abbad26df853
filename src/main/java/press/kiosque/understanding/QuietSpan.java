package press.kiosque.understanding;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Wishes.QuietHours;

/** Finds which quiet hours are meant where an hour may be one of the morning or of the evening. */
final class QuietSpan {

    /** Nobody is quiet for longer than this. */
    private static final Duration LONGEST = Duration.ofHours(14);

    private static final LocalTime DEAD_OF_NIGHT = LocalTime.of(3, 0);

    /** When a quiet night begins and ends, if only the other was said. */
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private QuietSpan() {}

    /**
     * From one hour to another; empty if it would last too long however it is read.
     *
     * @param sleep whether a night was spoken of
     * @param work whether the hours of an office may be meant
     */
    static Optional<QuietHours> between(HourWords.Heard from, HourWords.Heard to, boolean sleep, boolean work) {
        List<QuietHours> possible = readings(from)
                .flatMap(start -> readings(to).filter(end -> !end.equals(start)).map(end -> new QuietHours(start, end)))
                .filter(span -> length(span).compareTo(LONGEST) <= 0)
                .toList();
        Optional<QuietHours> said = possible.stream()
                .findFirst()
                .filter(span ->
                        span.from().equals(from.hour()) && span.to().equals(to.hour()) && (!sleep || isNight(span)));
        return said.or(() ->
                        possible.stream().filter(span -> work && isOffice(span)).findFirst())
                .or(() -> possible.stream().filter(QuietSpan::isNight).findFirst())
                .or(() -> sleep ? Optional.empty() : possible.stream().min(comparing(QuietSpan::length)));
    }

    /** From this hour on; to the end of the quiet hours that hold now, else to the morning. */
    static Optional<QuietHours> from(HourWords.Heard from, @Nullable QuietHours now) {
        LocalTime end = now == null ? MORNING : now.to();
        return between(from, sure(end), false, false);
    }

    /** Up to this hour; from the beginning of the quiet hours that hold now, else from the evening. */
    static Optional<QuietHours> to(HourWords.Heard to, @Nullable QuietHours now) {
        return between(sure(now == null ? EVENING : now.from()), to, false, false);
    }

    /** The quiet hours that hold now, with this hour in place of the nearer of their ends. */
    static Optional<QuietHours> corrected(HourWords.Heard hour, QuietHours now) {
        return readings(hour)
                .flatMap(one -> Stream.of(new Correction(one, true, now.from()), new Correction(one, false, now.to())))
                .min(comparing(Correction::distance))
                .filter(best -> !best.hour().equals(best.first() ? now.to() : now.from()))
                .map(best ->
                        best.first() ? new QuietHours(best.hour(), now.to()) : new QuietHours(now.from(), best.hour()));
    }

    private static HourWords.Heard sure(LocalTime hour) {
        return new HourWords.Heard(hour, 0, 0, true);
    }

    private static Stream<LocalTime> readings(HourWords.Heard heard) {
        return heard.sure()
                ? Stream.of(heard.hour())
                : Stream.of(heard.hour(), heard.hour().plusHours(12));
    }

    private static Duration length(QuietHours span) {
        Duration length = Duration.between(span.from(), span.to());
        return length.isNegative() ? length.plusDays(1) : length;
    }

    private static boolean isNight(QuietHours span) {
        return span.hold(DEAD_OF_NIGHT);
    }

    private static boolean isOffice(QuietHours span) {
        return List.of(8, 9).contains(span.from().getHour())
                && List.of(16, 17, 18).contains(span.to().getHour());
    }

    /** An hour in place of the first or the last of quiet hours. */
    private record Correction(LocalTime hour, boolean first, LocalTime before) {

        long distance() {
            long minutes = Math.abs(Duration.between(before, hour).toMinutes());
            return Math.min(minutes, 24 * 60 - minutes);
        }
    }
}
