package press.kiosque.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/** Builds the digests of everybody who is due. The clock's route and the command line call it; it may be run again at will. */
@Component
public class DigestJob {

    private static final Logger log = LoggerFactory.getLogger(DigestJob.class);

    private final JobOperator operator;
    private final Job job;
    private final Newsrooms newsrooms;
    private final Clock clock;

    DigestJob(JobOperator operator, Job digest, Newsrooms newsrooms, Clock clock) {
        this.operator = operator;
        this.job = digest;
        this.newsrooms = newsrooms;
        this.clock = clock;
    }

    /**
     * Runs the job for every newsroom at this moment.
     *
     * @return how many readers were due and how many digests were handed to the queue, of all newsrooms
     * @throws IllegalStateException if a run failed; the others were run all the same
     */
    public DigestReport runDue() {
        List<JobExecution> runs = newsrooms.all().stream().map(this::run).toList();
        runs.stream()
                .filter(run -> run.getStatus() != BatchStatus.COMPLETED)
                .findFirst()
                .ifPresent(DigestJob::fail);
        return runs.stream().map(DigestJob::report).reduce(DigestReport.NOBODY, DigestReport::plus);
    }

    private static void fail(JobExecution run) {
        throw new IllegalStateException(
                "digest job " + run.getId() + " ended as " + run.getStatus(),
                run.getAllFailureExceptions().stream().findFirst().orElse(null));
    }

    private JobExecution run(Newsroom newsroom) {
        Instant now = clock.instant();
        var parameters = new JobParametersBuilder()
                .addString("newsroom", newsroom.id())
                .addLong("at", now.toEpochMilli())
                .addString("run", UUID.randomUUID().toString())
                .toJobParameters();
        try {
            JobExecution run = operator.start(job, parameters);
            log(newsroom, run);
            return run;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("digest job of newsroom " + newsroom.id() + " could not start", e);
        }
    }

    private static void log(Newsroom newsroom, JobExecution run) {
        DigestReport report = report(run);
        if (report.due() > 0) {
            log.info(
                    "Digests are built: newsroom={} due={} digests={} run={}",
                    newsroom.id(),
                    report.due(),
                    report.digests(),
                    run.getId());
        }
    }

    private static DigestReport report(JobExecution run) {
        return run.getStepExecutions().stream()
                .map(step -> new DigestReport(
                        step.getStepName().startsWith("digest-partition:") ? step.getWriteCount() : 0,
                        step.getExecutionContext().getLong(DigestWriter.HANDED, 0)))
                .reduce(DigestReport.NOBODY, DigestReport::plus);
    }
}
