package press.kiosque.moving;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import press.kiosque.newsroom.JobRuns;

/**
 * Runs moves as jobs of Spring Batch. A job may be run again after any crash, whatever the job repository remembers: every
 * move leaves alone what an earlier run has done.
 */
@Component
class MovingRuns {

    private final JobOperator operator;
    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;

    MovingRuns(JobOperator operator, JobRepository jobs, PlatformTransactionManager transactions) {
        this.operator = operator;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /** A step that reads and writes so many at once. */
    <T> Step step(String name, int chunk, ItemReader<T> reader, ItemWriter<T> writer) {
        return new StepBuilder(name, jobs)
                .<T, T>chunk(chunk)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    /**
     * Runs a job of this one step.
     *
     * @throws IllegalStateException if it failed; what was written stays
     */
    void run(String name, Step step) {
        Job job = new JobBuilder(name, jobs).start(step).build();
        JobRuns.completed(JobRuns.run(operator, job, new JobParametersBuilder()));
    }
}
