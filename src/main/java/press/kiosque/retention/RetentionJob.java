package press.kiosque.retention;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Leases;

/** Erases what was kept long enough, on one of all nodes. The clock's route calls it; it may be run again at will. */
@Component
public class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final String LEASE = "retention";

    /** Longer than the clocks of two nodes differ: a run that takes longer still goes on. */
    private static final Duration LEASED = Duration.ofMinutes(5);

    private final JobOperator operator;
    private final Job job;
    private final Leases leases;
    private final Clock clock;

    RetentionJob(JobOperator operator, Job retention, Leases leases, Clock clock) {
        this.operator = operator;
        this.job = retention;
        this.leases = leases;
        this.clock = clock;
    }

    /** Runs the job unless another node has begun it just now: all their clocks tick. */
    public void tick() {
        if (leases.take(LEASE, LEASED)) {
            run();
        }
    }

    /**
     * Runs the job at this moment.
     *
     * @throws IllegalStateException if it failed; what it had erased stays erased
     */
    public void run() {
        var parameters = new JobParametersBuilder()
                .addLong("at", clock.instant().toEpochMilli())
                .addString("run", UUID.randomUUID().toString())
                .toJobParameters();
        try {
            check(operator.start(job, parameters));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("retention job could not start", e);
        }
    }

    private static void check(JobExecution run) {
        if (run.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(
                    "retention job " + run.getId() + " ended as " + run.getStatus(),
                    run.getAllFailureExceptions().stream().findFirst().orElse(null));
        }
        String counts = run.getStepExecutions().stream()
                .map(step -> step.getStepName() + "=" + step.getWriteCount())
                .collect(joining(" "));
        LOG.info("What was kept long enough is erased: {} run={}", counts, run.getId());
    }
}
