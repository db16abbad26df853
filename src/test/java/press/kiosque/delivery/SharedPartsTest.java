package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

class SharedPartsTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final JobRepository jobs = mock(JobRepository.class);
    private final StepExecutionSplitter splitter = mock(StepExecutionSplitter.class);
    private final StepExecution whole = part(1, 1);
    private final StepExecution waiting = part(2, 1);
    private final StepExecution ofAnother = part(3, 2);
    private final PartitionHandler parts =
            new SharedParts(mock(ProducerTemplate.class), jobs, PATIENCE).handler(mock(Step.class), 2);

    @BeforeEach
    void oneRunWaitsBehindAnother() throws Exception {
        when(splitter.split(any(), anyInt())).thenReturn(Set.of(waiting));
        when(jobs.getStepExecution(anyLong())).thenReturn(waiting);
        when(jobs.getJobNames()).thenReturn(List.of("digest"));
        when(jobs.findRunningJobExecutions("digest")).thenReturn(Set.of(ofAnother.getJobExecution()));
        ofAnother.getJobExecution().addStepExecution(ofAnother);
    }

    @Test
    void partsThatNobodyTakesFailWhenNobodyWorksOnAny() {
        ofAnother.setLastUpdated(LocalDateTime.now(ZoneId.systemDefault()).minusHours(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> parts.handle(splitter, whole))
                .withMessageContaining("does any node take work");
    }

    @Test
    void partsWaitAsLongAsThoseOfAnotherRunAreWorkedOn() throws Exception {
        ofAnother.setLastUpdated(LocalDateTime.now(ZoneId.systemDefault()).plusMinutes(1));
        CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> waiting.setStatus(BatchStatus.COMPLETED),
                CompletableFuture.delayedExecutor(4 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS));

        Collection<StepExecution> handled = parts.handle(splitter, whole);

        done.join();
        assertThat(handled).extracting(StepExecution::getStatus).containsOnly(BatchStatus.COMPLETED);
    }

    private static StepExecution part(long id, long run) {
        return new StepExecution(
                id, "digest", new JobExecution(run, new JobInstance(run, "digest"), new JobParameters()));
    }
}
