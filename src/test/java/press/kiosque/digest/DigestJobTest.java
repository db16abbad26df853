package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import press.kiosque.newsroom.Leases;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.trace.Traces;

class DigestJobTest {

    private final JobOperator operator = mock();
    private final Newsrooms newsrooms = mock();
    private final Subscribers subscribers = mock();
    private final DigestJob job = new DigestJob(
            operator, mock(Job.class), newsrooms, subscribers, mock(Leases.class), Clock.systemUTC(), Traces.off());

    @Test
    void aNewsroomWhoseRunCannotStartKeepsNoOtherFromBeingRun() throws Exception {
        when(newsrooms.all()).thenReturn(List.of(newsroom("one"), newsroom("two")));
        when(subscribers.isAnybodyDue(any(), any())).thenReturn(true);
        when(operator.start(any(Job.class), any())).thenThrow(new JobRestartException("no"));

        assertThatThrownBy(job::runDue)
                .hasMessageContaining("newsroom=one")
                .satisfies(first -> assertThat(first.getSuppressed()[0]).hasMessageContaining("newsroom=two"));
        verify(operator).start(any(Job.class), argThat(parameters -> isOf("two", parameters)));
    }

    private static boolean isOf(String newsroom, JobParameters parameters) {
        return newsroom.equals(parameters.getString("newsroom"));
    }

    private static Newsroom newsroom(String id) {
        return new Newsroom(id, id, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
