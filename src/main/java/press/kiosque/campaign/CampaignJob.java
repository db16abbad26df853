package press.kiosque.campaign;

import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Hands one push to the queue; it may be run again at will. */
@Component
class CampaignJob {

    private final JobOperator operator;
    private final Job job;

    CampaignJob(JobOperator operator, Job campaign) {
        this.operator = operator;
        this.job = campaign;
    }

    /**
     * Runs the job for this push.
     *
     * @return to how many readers it was handed
     * @throws IllegalStateException if the run failed
     */
    long run(String push) {
        var parameters = new JobParametersBuilder()
                .addString("push", push)
                .addString("run", UUID.randomUUID().toString())
                .toJobParameters();
        try {
            JobExecution run = operator.start(job, parameters);
            if (run.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException(
                        "campaign job " + run.getId() + " of push " + push + " ended as " + run.getStatus(),
                        run.getAllFailureExceptions().stream().findFirst().orElse(null));
            }
            return run.getStepExecutions().stream()
                    .filter(step -> step.getStepName().startsWith("campaign-partition:"))
                    .mapToLong(step -> step.getWriteCount())
                    .sum();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("campaign job of push " + push + " could not start", e);
        }
    }
}
