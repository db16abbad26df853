package press.kiosque.campaign;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.JobRuns;

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
        var run = JobRuns.run(operator, job, new JobParametersBuilder().addString("push", push));
        return JobRuns.completed(run).getStepExecutions().stream()
                .filter(step -> step.getStepName().startsWith("campaign-partition:"))
                .mapToLong(step -> step.getWriteCount())
                .sum();
    }
}
