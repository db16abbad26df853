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
import java.util.ArrayList;
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
import press.kiosque.trace.Traces;

class SharedPartsTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final JobRepository jobs = mock(JobRepository.class);
    private final StepExecutionSplitter splitter = mock(StepExecutionSplitter.class);
    private final StepExecution whole = step(1, "digest-partitions", 1);
    private final StepExecution waiting = step(2, "digest-partition:partition-0", 1);
    private final StepExecution ofAnother = step(3, "digest-partition:partition-0", 2);
    private final List<JobParameters> shown = new ArrayList<>();
    private final PartitionHandler parts = new SharedParts(mock(ProducerTemplate.class), jobs, Traces.off(), PATIENCE)
            .handler(mock(Step.class), 2, shown::add);

    @BeforeEach
    void oneRunWaitsBehindAnother() throws Exception {
        when(splitter.split(any(), anyInt())).thenReturn(Set.of(waiting));
        when(jobs.getStepExecution(anyLong())).thenReturn(waiting);
        when(jobs.getJobNames()).thenReturn(List.of("digest"));
        when(jobs.findRunningJobExecutions("digest")).thenReturn(Set.of(ofAnother.getJobExecution()));
        ofAnother.getJobExecution().addStepExecution(ofAnother);
        ofAnother.setStatus(BatchStatus.STARTED);
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

    @Test
    void partsOfAnotherRunThatWaitThemselvesAreNoSignOfWork() {
        ofAnother.setStatus(BatchStatus.STARTING);
        ofAnother.setLastUpdated(LocalDateTime.now(ZoneId.systemDefault()).plusMinutes(1));

        assertThatIllegalStateException().isThrownBy(() -> parts.handle(splitter, whole));
    }

    @Test
    void whoeverWaitsForPartsShowsItBeforeAnyIsWorkedOn() {
        assertThatIllegalStateException().isThrownBy(() -> parts.handle(splitter, whole));

        assertThat(shown).containsExactly(whole.getJobExecution().getJobParameters());
    }

    @Test
    void aRunWhosePartsHaveAllEndedBeforeWaitsForNothing() throws Exception {
        when(splitter.split(any(), anyInt())).thenReturn(Set.of());

        assertThat(parts.handle(splitter, whole)).isEmpty();
    }

    private static StepExecution step(long id, String name, long run) {
        return new StepExecution(id, name, new JobExecution(run, new JobInstance(run, "digest"), new JobParameters()));
    }
}
