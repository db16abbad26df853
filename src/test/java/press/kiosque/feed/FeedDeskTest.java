package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

class FeedDeskTest {

    private static final Colleague VIEWER = new Colleague("vera", false, false, false);

    private final Feeds feeds = mock();
    private final FeedLists lists = mock();
    private final FeedDesk desk = new FeedDesk(feeds, lists, mock(Deeds.class), mock(), Clock.systemUTC());

    @Test
    void whoMayOnlyLookChangesNoFeed() {
        var form = new FeedForm("Une", "https://kiosque.example/rss", "", null, null);
        Feed feed = mock();

        assertThatThrownBy(() -> desk.add(VIEWER, "le-kiosque", form)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(VIEWER, "le-kiosque", new byte[0])).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.change(VIEWER, feed, form, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.pause(VIEWER, feed, true)).isInstanceOf(AccessDeniedException.class);

        assertThatThrownBy(() -> desk.remove(VIEWER, feed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.putBack(VIEWER, "n/une")).isInstanceOf(AccessDeniedException.class);

        verifyNoInteractions(feeds, lists);
    }

    @Test
    void whoMayOnlyLookSendsNobodyOutToAFeed() {
        FeedPreview preview = mock();
        FeedVisit visits = mock();
        var errands = new FeedErrands(preview, visits, mock());

        assertThatThrownBy(() -> errands.look(VIEWER, "kiosque.example")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> errands.read(VIEWER, mock(Feed.class))).isInstanceOf(AccessDeniedException.class);

        verifyNoInteractions(preview, visits);
    }
}
