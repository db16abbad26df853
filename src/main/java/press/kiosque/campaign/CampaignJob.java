package press.kiosque.campaign;

import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.JobRuns;
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
        try (Step step = traces.begin("push.run", Map.of("occasion", Campaign.OCCASION + push))) {
            var run = JobRuns.run(operator, job, new JobParametersBuilder().addString("push", push));
            step.tell("run", Long.toString(run.getId()));
            return JobRuns.completed(run).getStepExecutions().stream()
                    .filter(part -> part.getStepName().startsWith("campaign-partition:"))
                    .mapToLong(part -> part.getWriteCount())
                    .sum();
        }
    }
}
