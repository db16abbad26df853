package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import press.kiosque.article.Story.Treatment;
import press.kiosque.article.StoryEditing.Mark;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

class StoryEditingTest {

    private static final Colleague VIEWER = new Colleague("vera", false, false, false);

    private final Stories stories = mock();
    private final StoryDesk desk = mock();
    private final Deeds deeds = mock();
    private final StoryEditing editing = new StoryEditing(stories, desk, deeds, mock(), Clock.systemUTC());

    @Test
    void whoMayOnlyLookChangesNoStory() {
        ToldStory story = mock();

        assertRefused(() -> editing.mark(VIEWER, story, Mark.HELD, true));
        assertRefused(() -> editing.unmark(VIEWER, story, Mark.HELD, true, Treatment.NONE));
        assertRefused(() -> editing.word(VIEWER, story, "Title", ""));
        assertRefused(() -> editing.merge(VIEWER, story, mock()));
        assertRefused(() -> editing.unmerge(VIEWER, story, "other"));
        assertRefused(() -> editing.split(VIEWER, story, "article"));

        verifyNoInteractions(stories, desk, deeds);
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
