package press.kiosque.retention;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.JobRuns;
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

    RetentionJob(JobOperator operator, Job retention, Leases leases) {
        this.operator = operator;
        this.job = retention;
        this.leases = leases;
    }

    /** Runs the job unless another node has begun it just now: all their clocks tick. */
    public void tick() {
        if (leases.take(LEASE, LEASED)) {
            run();
        }
    }

    /**
     * Runs the job.
     *
     * @throws IllegalStateException if it failed; what it had erased stays erased
     */
    public void run() {
        JobExecution run = JobRuns.completed(JobRuns.run(operator, job, new JobParametersBuilder()));
        String counts = run.getStepExecutions().stream()
                .map(step -> step.getStepName() + "=" + step.getWriteCount())
                .collect(joining(" "));
        LOG.info("What was kept long enough is erased: {} run={}", counts, run.getId());
    }
}
