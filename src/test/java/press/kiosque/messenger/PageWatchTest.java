package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Inbound.PolicyEnforced;
import press.kiosque.message.Inbound.PolicyEnforced.Action;
import press.kiosque.message.Inbound.Source;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.Notices.Notice;

class PageWatchTest {

    private static final Source SOURCE = new Source("p_1", "le-kiosque", "", Cast.NOW);

    private final Wired wired = new Wired();
    private final PageWatch watch = new PageWatch(wired.notices);

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void aBlockHoldsForItsPageAloneUntilItIsLifted() {
        watch.receive(new PolicyEnforced(SOURCE, Action.BLOCKED, "spam"));

        assertThat(wired.notices.holds("le-kiosque", Kind.POLICY_BLOCKED)).isTrue();
        assertThat(wired.notices.holds("the-kiosk", Kind.POLICY_BLOCKED)).isFalse();
        watch.receive(new PolicyEnforced(SOURCE, Action.UNBLOCKED, null));
        assertThat(wired.notices.holds("le-kiosque", Kind.POLICY_BLOCKED)).isFalse();
    }

    @Test
    void editorsAreToldWithMetasReason() {
        watch.receive(new PolicyEnforced(SOURCE, Action.WARNED, "too many messages"));
        watch.receive(new PolicyEnforced(SOURCE, Action.WARNED, "too many messages"));

        assertThat(wired.notices.of("le-kiosque"))
                .containsExactly(new Notice("policy-warned", Cast.NOW, "too many messages"));
    }

    @Test
    void afterTheClockWasSetBackWhatAnotherProcessLearntIsHeardStill() {
        var now = new AtomicReference<>(Cast.NOW.plus(Duration.ofHours(1)));
        InstantSource clock = now::get;
        var here = new PageNotices(wired.memory.database(), clock.withZone(ZoneOffset.UTC));
        assertThat(here.holds("le-kiosque", Kind.POLICY_BLOCKED)).isFalse();

        now.set(Cast.NOW);
        watch.receive(new PolicyEnforced(SOURCE, Action.BLOCKED, "spam"));

        assertThat(here.holds("le-kiosque", Kind.POLICY_BLOCKED)).isTrue();
    }

    @Test
    void aProcessThatStartsAnewKnowsOfTheBlock() {
        watch.receive(new PolicyEnforced(SOURCE, Action.BLOCKED, "spam"));

        var afterwards = new PageNotices(wired.memory.database(), wired.clock);

        assertThat(afterwards.holds("le-kiosque", Kind.POLICY_BLOCKED)).isTrue();
    }
}
