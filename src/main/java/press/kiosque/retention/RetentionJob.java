package press.kiosque.retention;

import static java.util.stream.Collectors.joining;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.JobRuns;

/** Erases what was kept long enough. The clock's route calls it; it may be run again at will. */
@Component
public class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final JobOperator operator;
    private final Job job;

    RetentionJob(JobOperator operator, Job retention) {
        this.operator = operator;
        this.job = retention;
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
