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

    private final Feeds feeds = mock();
    private final FeedLists lists = mock();
    private final FeedDesk desk = new FeedDesk(feeds, lists, mock(Deeds.class), mock(), Clock.systemUTC());

    @Test
    void whoMayOnlyLookChangesNoFeed() {
        var viewer = new Colleague("vera", false, false);
        var form = new FeedForm("Une", "https://kiosque.example/rss", "", null, null);
        Feed feed = mock();

        assertThatThrownBy(() -> desk.add(viewer, "le-kiosque", form)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.add(viewer, "le-kiosque", new byte[0])).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.change(viewer, feed, form, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.pause(viewer, feed, true)).isInstanceOf(AccessDeniedException.class);

        assertThatThrownBy(() -> desk.remove(viewer, feed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.putBack(viewer, "n/une")).isInstanceOf(AccessDeniedException.class);

        verifyNoInteractions(feeds, lists);
    }
}
