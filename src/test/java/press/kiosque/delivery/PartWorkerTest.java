package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;

class PartWorkerTest {

    private static final long PART = 7;

    private final JobRepository jobs = mock(JobRepository.class);
    private final Step step = mock(Step.class);
    private final ObjectProvider<Step> steps = mock();
    private final PartWorker worker = new PartWorker(jobs, steps);

    @BeforeEach
    void knowOneStep() {
        when(step.getName()).thenReturn("digest-partition");
        when(steps.stream()).thenAnswer(call -> Stream.of(step));
    }

    @Test
    void aPartThatADeadNodeHasLeftRunningIsDone() throws Exception {
        StepExecution left = part("digest-partition:partition-0", BatchStatus.STARTED);

        worker.work(PART);

        verify(step).execute(left);
    }

    @Test
    void aPartThatHasEndedIsNotDoneAgain() throws Exception {
        part("digest-partition:partition-0", BatchStatus.COMPLETED);

        worker.work(PART);

        verify(step, never()).execute(any());
    }

    @Test
    void aPartWhoseRecordIsGoneIsLeftOut() throws Exception {
        worker.work(PART);

        verify(step, never()).execute(any());
    }

    @Test
    void aPartOfAnUnknownStepGoesBackToTheQueue() {
        StepExecution unknown = part("poem-partition:partition-0", BatchStatus.STARTING);

        assertThatIllegalStateException().isThrownBy(() -> worker.work(PART)).withMessageContaining("poem-partition");
        assertThat(unknown.getStatus()).isEqualTo(BatchStatus.STARTING);
    }

    private StepExecution part(String name, BatchStatus status) {
        var part =
                new StepExecution(PART, name, new JobExecution(1, new JobInstance(1, "digest"), new JobParameters()));
        part.setStatus(status);
        when(jobs.getStepExecution(PART)).thenReturn(part);
        return part;
    }
}
