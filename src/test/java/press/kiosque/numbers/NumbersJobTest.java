package press.kiosque.numbers;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.numbers.DayFolder.Folded;

class NumbersJobTest {

    private static final Newsroom ONE = newsroom("one");
    private static final Newsroom TWO = newsroom("two");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    private final Newsrooms newsrooms = mock();
    private final DayFolder folder = mock();
    private final NumbersJob job = new NumbersJob(
            newsrooms, mock(Numbers.class), folder, Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void aNewsroomThatCannotBeCountedKeepsNoOtherWaiting() {
        when(newsrooms.all()).thenReturn(List.of(ONE, TWO));
        when(folder.firstDay(any())).thenReturn(YESTERDAY);
        when(folder.fold(eq(ONE), any(), any())).thenThrow(new IllegalStateException("a document that cannot be read"));
        when(folder.fold(eq(TWO), any(), any())).thenReturn(new Folded(List.of(), List.of()));

        job.run();

        verify(folder).fold(TWO, YESTERDAY, YESTERDAY);
    }

    private static Newsroom newsroom(String id) {
        return new Newsroom(id, id, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
