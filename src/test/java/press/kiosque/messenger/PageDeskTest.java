package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Revisions;

class PageDeskTest {

    private static final Colleague CHIEF = new Colleague("paul", true, true, false);

    private final MessengerCheck check = mock();
    private final MessengerSetup setup = mock();
    private final OwnProfiles profiles = mock();
    private final Revisions revisions = mock();
    private final Deeds deeds = mock();

    @Test
    void nobodyBelowAnAdministratorAsksMetaOrChangesWhatStandsThere() {
        var page = new PageDesk(check, setup, deeds);
        var words = new ProfileDesk(profiles, revisions, deeds, Clock.systemUTC());
        OwnProfile file = OwnProfile.none(OwnProfile.id("n", Locale.FRENCH));

        assertRefused(() -> page.check(CHIEF, "n", mock(Page.class)));
        assertRefused(() -> page.setUp(CHIEF, "n"));
        assertRefused(() -> words.save(file, 0, CHIEF));

        verifyNoInteractions(check, setup, profiles, revisions, deeds);
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
