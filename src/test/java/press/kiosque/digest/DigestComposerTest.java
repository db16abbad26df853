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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;
import press.kiosque.subscriber.Wishes;
import press.kiosque.subscriber.Wishes.QuietHours;

class DigestComposerTest {

    private static final EnumSet<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Edition MORNING =
            new Edition("n/matin", "n", Map.of("fr", "Matin"), LocalTime.of(7, 30), EVERY_DAY, 5, List.of());
    private static final Edition OF_SPORT =
            new Edition("n/matin", "n", Map.of("fr", "Matin"), LocalTime.of(7, 30), EVERY_DAY, 5, List.of("sport"));
    private static final Edition CULTURE = new Edition(
            "n/culture", "n", Map.of("fr", "Culture"), LocalTime.of(7, 0), EVERY_DAY, 3, List.of("culture"));
    private static final Instant EIGHT_IN_PARIS = Instant.parse("2026-11-22T07:00:00Z");

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

    @Test
    void editionsThatQuietHoursBringTogetherAreOneDigestOfBoth() {
        Subscriber quiet = quietUntilEight(
                new Subscription("matin", LocalTime.of(7, 30), EVERY_DAY),
                new Subscription("culture", LocalTime.of(7, 0), EVERY_DAY));

        Digest digest = composer(EIGHT_IN_PARIS, List.of(OF_SPORT, CULTURE)).process(quiet);

        assertThat(digest.occasion()).isEqualTo("digest:matin:2026-11-22");
        Edition both = Objects.requireNonNull(digest.edition());
        assertThat(both.topics()).containsExactly("sport", "culture");
        assertThat(both.length()).isEqualTo(8);
    }

    @Test
    void theSameEditionTwiceAtOnceIsStillThatEdition() {
        Subscriber quiet = quietUntilEight(
                new Subscription("matin", LocalTime.of(6, 30), EVERY_DAY),
                new Subscription("matin", LocalTime.of(7, 30), EVERY_DAY));

        assertThat(composer(EIGHT_IN_PARIS, List.of(MORNING)).process(quiet).edition())
                .isEqualTo(MORNING);
    }

    @Test
    void anEditionForEverythingHoldsWhatOneOfATopicDoes() {
        assertThat(CULTURE.with(MORNING).topics()).isEmpty();
        assertThat(CULTURE.with(MORNING).with(MORNING).length()).isEqualTo(Edition.LONGEST);
    }

    private static Digest compose(String due) {
        return compose(due, due);
    }

    private static Digest compose(String due, String at) {
        return composer(Instant.parse(at), List.of(MORNING)).process(twiceADay(Instant.parse(due)));
    }

    private static DigestComposer composer(Instant now, List<Edition> editions) {
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
                editions,
                now,
                settings.usefulFor());
    }

    private static Subscriber quietUntilEight(Subscription... taken) {
        var quiet = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));
        return reader(
                EIGHT_IN_PARIS,
                List.of(taken),
                new Wishes(List.of(), Map.of(), List.of(), Set.of(), null, quiet, false, null));
    }

    private static Subscriber twiceADay(Instant due) {
        return reader(
                due,
                List.of(
                        new Subscription("matin", LocalTime.of(7, 30), EVERY_DAY),
                        new Subscription("matin", LocalTime.of(18, 30), EVERY_DAY)),
                Wishes.NONE);
    }

    private static Subscriber reader(Instant due, List<Subscription> taken, Wishes wishes) {
        return new Subscriber(
                "n/1",
                "n",
                "1",
                Status.ACTIVE,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                taken,
                Set.of(Purpose.DIGEST),
                due,
                null,
                List.of(),
                due,
                Presence.NONE,
                wishes);
    }
}
