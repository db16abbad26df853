package press.kiosque.newsroom;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;

/** Runs jobs of Spring Batch. Each run is one of its own, whatever earlier ones with the same parameters came to. */
public final class JobRuns {

    private JobRuns() {}

    /**
     * Runs the job, whatever becomes of it.
     *
     * @throws IllegalStateException if it could not start
     */
    public static JobExecution run(JobOperator operator, Job job, JobParametersBuilder parameters) {
        var own = parameters.addString("run", UUID.randomUUID().toString()).toJobParameters();
        try {
            return operator.start(job, own);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job " + job.getName() + " could not start: " + words(own), e);
        }
    }

    /**
     * The same run, if it did what it was to do.
     *
     * @throws IllegalStateException if it failed or was stopped
     */
    public static JobExecution completed(JobExecution run) {
        if (run.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(
                    "run " + run.getId() + " of the job " + run.getJobInstance().getJobName() + " ended as "
                            + run.getStatus() + ": " + words(run.getJobParameters()),
                    run.getAllFailureExceptions().stream().findFirst().orElse(null));
        }
        return run;
    }

    private static String words(JobParameters parameters) {
        return parameters.parameters().stream()
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .sorted()
                .collect(joining(" "));
    }
}
