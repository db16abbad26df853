package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Pace;
import press.kiosque.messenger.PageNotice.Kind;

class PagePacesTest {

    private static final String NEWSROOM = "le-kiosque";
    private static final Optional<Reaction> NONE = Optional.empty();
    private static final Usage NOTHING = Usage.NONE;

    private final Wired wired = new Wired();
    private final PagePaces paces = wired.paces;

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void aPageOfWhichNothingIsKnownSendsAsFastAsMessengerAllows() {
        assertThat(paces.of(NEWSROOM)).isEqualTo(new Pace.Open(300, false));
    }

    @Test
    void fromThreeQuartersOfUsedCallsOnThePaceIsHalved() {
        paces.heard(NEWSROOM, new Usage(75, Duration.ZERO), NONE, "");

        assertThat(paces.of(NEWSROOM)).isEqualTo(new Pace.Open(150, false));
    }

    @Test
    void fromNineTenthsOnOnlyRepliesGo() {
        paces.heard(NEWSROOM, new Usage(90, Duration.ZERO), NONE, "");

        assertThat(paces.of(NEWSROOM)).isEqualTo(new Pace.Open(150, true));
    }

    @Test
    void whenAllIsUsedNothingGoesUntilGraphRegainsAccess() {
        paces.heard(NEWSROOM, new Usage(100, Duration.ofMinutes(4)), NONE, "");

        assertThat(pausedUntil(paces)).isEqualTo(Cast.NOW.plus(Duration.ofMinutes(4)));
    }

    @Test
    void whatWasToldTenMinutesAgoIsForgotten() {
        paces.heard(NEWSROOM, new Usage(95, Duration.ZERO), NONE, "");

        assertThat(after(Duration.ofMinutes(10)).of(NEWSROOM)).isEqualTo(new Pace.Open(300, false));
    }

    @Test
    void tooManyCallsMakeAPauseThatDoublesEachTimeUpToAQuarterOfAnHour() {
        PagePaces now = paces;
        Instant at = Cast.NOW;
        for (long minutes : new long[] {1, 2, 4, 8, 15, 15}) {
            now.heard(NEWSROOM, NOTHING, Optional.of(Reaction.SLOW_DOWN), "613");

            assertThat(pausedUntil(now)).isEqualTo(at.plus(Duration.ofMinutes(minutes)));
            at = pausedUntil(now);
            now = at(at);
        }
    }

    @Test
    void ofManyCallsRefusedAtTheSameTimeOneCounts() {
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.SLOW_DOWN), "613");
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.SLOW_DOWN), "613");

        assertThat(pausedUntil(paces)).isEqualTo(Cast.NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aCallThatWasUnderWayWhenThePauseBeganDoesNotEndIt() {
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.SLOW_DOWN), "613");

        paces.heard(NEWSROOM, NOTHING, NONE, "");

        assertThat(pausedUntil(paces)).isEqualTo(Cast.NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aPauseHoldsOverARestart() {
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.SLOW_DOWN), "613");

        assertThat(pausedUntil(wired.paces(wired.clock))).isEqualTo(Cast.NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aVoidTokenStopsThePageAndTellsTheEditors() {
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.STOP_PAGE), "190: the token is void");

        assertThat(paces.of(NEWSROOM))
                .isEqualTo(new Pace.Paused(Cast.NOW.plus(Duration.ofMinutes(1)), "190: the token is void"));
        assertThat(wired.notices.of(NEWSROOM))
                .extracting(notice -> notice.code() + " " + notice.detail())
                .containsExactly("sending-stopped 190: the token is void");
    }

    @Test
    void theFirstMessageThatIsTakenAgainEndsTheStop() {
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.STOP_PAGE), "190: the token is void");
        PagePaces later = after(Duration.ofMinutes(1));

        later.heard(NEWSROOM, NOTHING, NONE, "");

        assertThat(later.of(NEWSROOM)).isEqualTo(new Pace.Open(300, false));
        assertThat(wired.notices.of(NEWSROOM)).isEmpty();
    }

    @Test
    void aPageThatMetaHasBlockedSendsNothing() {
        wired.notices.add(PageNotice.of(NEWSROOM, Kind.POLICY_BLOCKED, Cast.NOW, "spam"));

        assertThat(paces.of(NEWSROOM)).isInstanceOf(Pace.Paused.class);
    }

    @Test
    void theCallsOfADayAreCountedOverRestartsAndEndWithTheDay() {
        for (int call = 0; call < 200; call++) {
            paces.heard(NEWSROOM, NOTHING, NONE, "");
        }

        assertThat(wired.paces(wired.clock).of(NEWSROOM)).isInstanceOf(Pace.Paused.class);
        assertThat(after(Duration.ofHours(24)).of(NEWSROOM)).isInstanceOf(Pace.Open.class);
    }

    @Test
    void whatOneNodeHearsOfUsageLeavesThePauseOfAnother() {
        PagePaces other = wired.paces(wired.clock);
        other.heard(NEWSROOM, new Usage(10, Duration.ZERO), NONE, "");
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.STOP_PAGE), "190: the token is void");

        other.heard(NEWSROOM, new Usage(12, Duration.ZERO), NONE, "");

        assertThat(wired.paces(wired.clock).of(NEWSROOM)).isInstanceOf(Pace.Paused.class);
    }

    @Test
    void aNodeThatHearsOfUsageAllTheTimeStillLearnsOfAnothersPause() {
        var now = new AtomicReference<>(Cast.NOW);
        Clock ticking = mock(Clock.class);
        when(ticking.instant()).then(asked -> now.get());
        PagePaces busy = wired.paces(ticking);
        busy.heard(NEWSROOM, new Usage(10, Duration.ZERO), NONE, "");
        paces.heard(NEWSROOM, NOTHING, Optional.of(Reaction.STOP_PAGE), "190: the token is void");
        for (int second = 1; second <= 11; second++) {
            now.set(Cast.NOW.plusSeconds(second));
            busy.heard(NEWSROOM, new Usage(10, Duration.ZERO), Optional.of(Reaction.REFUSED), "");
        }

        assertThat(busy.of(NEWSROOM)).isInstanceOf(Pace.Paused.class);
    }

    @Test
    void callsThatCountNoMoreAreNotKept() {
        hundredCalls(paces);

        hundredCalls(after(Duration.ofHours(30)));

        Document stored =
                wired.memory.database().getCollection("page_paces").find().first();
        assertThat(stored.get("calls", Document.class)).hasSize(1);
    }

    private static void hundredCalls(PagePaces paces) {
        for (int call = 0; call < 100; call++) {
            paces.heard(NEWSROOM, NOTHING, NONE, "");
        }
    }

    private PagePaces after(Duration time) {
        return at(Cast.NOW.plus(time));
    }

    private PagePaces at(Instant moment) {
        return wired.paces(Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Instant pausedUntil(PagePaces paces) {
        return ((Pace.Paused) paces.of(NEWSROOM)).until();
    }
}
