package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;

class DigestComposerTest {

    private static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Edition MORNING =
            new Edition("n/matin", "n", Map.of("fr", "Matin"), LocalTime.of(7, 30), EVERY_DAY, 5, List.of());

    @Test
    void anEditionAtItsOwnHourIsTheDaysOccasion() {
        Digest digest = compose("2026-11-22T06:30:00Z");

        assertThat(digest.occasion()).isEqualTo("digest:matin:2026-11-22");
        assertThat(digest.next()).isEqualTo("2026-11-22T17:30:00Z");
    }

    @Test
    void theSameEditionAtAnotherHourIsAnOccasionOfItsOwn() {
        Digest digest = compose("2026-11-22T17:30:00Z");

        assertThat(digest.occasion()).isEqualTo("digest:matin:2026-11-22T1830");
        assertThat(digest.next()).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void anEditionWhoseHourPassedWhileNothingRanIsDueAtOnceIfItIsStillUseful() {
        Digest digest = compose("2026-11-22T06:30:00Z", "2026-11-22T18:00:00Z");

        assertThat(digest.next()).isEqualTo("2026-11-22T17:30:00Z");
    }

    @Test
    void ofALongSilenceOnlyWhatIsStillUsefulIsMadeUp() {
        Digest digest = compose("2026-11-20T06:30:00Z", "2026-11-22T08:00:00Z");

        assertThat(digest.next()).isEqualTo("2026-11-22T06:30:00Z");
    }

    private static Digest compose(String due) {
        return compose(due, due);
    }

    private static Digest compose(String due, String at) {
        Instant now = Instant.parse(at);
        var settings = new DigestSettings(
                Duration.ofHours(36),
                Duration.ofHours(8),
                Duration.ofHours(6),
                FreshBy.PUBLISHED,
                2,
                400,
                Ranking.DEFAULT);
        return new DigestComposer(
                        new RankedStories(List.of(), List.of(), settings, now, id -> Optional.empty()),
                        List.of(MORNING),
                        now,
                        settings.usefulFor())
                .process(twiceADay(Instant.parse(due)));
    }

    private static Subscriber twiceADay(Instant due) {
        return new Subscriber(
                "n/1",
                "n",
                "1",
                Status.ACTIVE,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(
                        new Subscription("matin", LocalTime.of(7, 30), EVERY_DAY),
                        new Subscription("matin", LocalTime.of(18, 30), EVERY_DAY)),
                Set.of(Purpose.DIGEST),
                due,
                null,
                List.of(),
                due);
    }
}
