package press.kiosque.campaign;

import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/** Hands one push to the queue; it may be run again at will. */
@Component
class CampaignJob {

    private final JobOperator operator;
    private final Job job;
    private final Traces traces;

    CampaignJob(JobOperator operator, Job campaign, Traces traces) {
        this.operator = operator;
        this.job = campaign;
        this.traces = traces;
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
        try (Step step = traces.begin("push.run", Map.of("occasion", Campaign.OCCASION + push))) {
            JobExecution run = operator.start(job, parameters);
            step.tell("run", Long.toString(run.getId()));
            if (run.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException(
                        "campaign job " + run.getId() + " of push " + push + " ended as " + run.getStatus(),
                        run.getAllFailureExceptions().stream().findFirst().orElse(null));
            }
            return run.getStepExecutions().stream()
                    .filter(part -> part.getStepName().startsWith("campaign-partition:"))
                    .mapToLong(part -> part.getWriteCount())
                    .sum();
        } catch (JobExecutionException e) {
            throw new IllegalStateException("campaign job of push " + push + " could not start", e);
        }
    }
}
