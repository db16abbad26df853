package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.newsroom.ChannelHealth.Line;

class PageStandingTest {

    private final Wired wired = new Wired();
    private final PageStanding standing = new PageStanding(Cast.NEWSROOMS, wired.paces);

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void aPageThatIsWellSaysHowFastItSendsAndWhatIsLeftOfTheDay() {
        assertThat(standing.of("le-kiosque")).isEqualTo(new Line("page.open", List.of(300.0, 0L, 200L), true));
    }

    @Test
    void aNewsroomWithoutAPageSendsNothing() {
        assertThat(standing.of("nowhere").code()).isEqualTo("page.none");
    }

    @Test
    void onceNearlyAllIsUsedItSaysSo() {
        wired.paces.heard("le-kiosque", new Usage(93, Duration.ZERO), Optional.empty(), "");

        assertThat(standing.of("le-kiosque")).isEqualTo(new Line("page.replies-only", List.of(93), false));
    }

    @Test
    void aPageThatMetaStoppedNamesTheCause() {
        wired.paces.heard("le-kiosque", Usage.NONE, Optional.of(Reaction.STOP_PAGE), "190 the token is dead");

        assertThat(standing.of("le-kiosque"))
                .isEqualTo(new Line("page.paused", List.of("190 the token is dead"), false));
    }
}
