package press.kiosque.delivery;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works on parts of jobs that the queue brings, whichever node has begun the job; see {@link SharedParts}. */
@Component
public class PartWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PartWorker.class);

    private final JobRepository jobs;
    private final ObjectProvider<Step> steps;

    PartWorker(JobRepository jobs, ObjectProvider<Step> steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    /**
     * Does the part of this number, from its beginning: a node that died over it has left it as running. Nothing is done if it
     * has ended. A part that fails is recorded as failed.
     */
    public void work(long number) throws JobInterruptedException {
        StepExecution part = jobs.getStepExecution(number);
        if (part == null || !part.getStatus().isRunning()) {
            return;
        }
        LOG.info("A part of a job begins: part={} run={}", part.getStepName(), part.getJobExecutionId());
        step(part.getStepName()).execute(part);
        LOG.info(
                "A part of a job is done: part={} run={} readers={} result={}",
                part.getStepName(),
                part.getJobExecutionId(),
                part.getWriteCount(),
                part.getStatus());
    }

    /** The step to which a part belongs, as Spring Batch names parts: {@code step:part}. */
    private Step step(String part) {
        List<Step> named = steps.stream()
                .filter(step -> part.startsWith(step.getName() + ":"))
                .toList();
        if (named.size() != 1) {
            throw new IllegalStateException("part " + part + " is of no step that this version knows");
        }
        return named.get(0);
    }
}
