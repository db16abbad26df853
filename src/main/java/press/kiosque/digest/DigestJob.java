package press.kiosque.digest;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.JobRuns;
import press.kiosque.newsroom.Leases;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/** Builds the digests of everybody who is due. The clock's route and the command line call it; it may be run again at will. */
@Component
public class DigestJob {

    private static final Logger log = LoggerFactory.getLogger(DigestJob.class);

    /** So long after its last chunk a run counts as dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    private final JobOperator operator;
    private final Job job;
    private final Newsrooms newsrooms;
    private final Subscribers subscribers;
    private final Leases leases;
    private final Clock clock;
    private final Traces traces;

    DigestJob(
            JobOperator operator,
            Job digest,
            Newsrooms newsrooms,
            Subscribers subscribers,
            Leases leases,
            Clock clock,
            Traces traces) {
        this.operator = operator;
        this.job = digest;
        this.newsrooms = newsrooms;
        this.subscribers = subscribers;
        this.leases = leases;
        this.clock = clock;
        this.traces = traces;
    }

    /**
     * Runs the job at this moment for every newsroom of which a reader is due.
     *
     * @return how many readers were due and how many digests were handed to the queue, of all newsrooms
     * @throws IllegalStateException if a run failed; the others were run all the same
     */
    public DigestReport runDue() {
        return run(newsroom -> true);
    }

    /** The same, but for newsrooms for which another process is at it: several nodes' clocks tick, one of them runs the job. */
    public void tick() {
        run(newsroom -> leases.take(lease(newsroom), LEASE));
    }

    /** Under what a newsroom's runs are leased. */
    static String lease(String newsroom) {
        return "digest:" + newsroom;
    }

    private DigestReport run(Predicate<String> mayRun) {
        var reports = new ArrayList<DigestReport>();
        var failed = new ArrayList<RuntimeException>();
        for (Newsroom newsroom : newsrooms.all()) {
            try {
                if (isAnybodyDue(newsroom.id()) && mayRun.test(newsroom.id())) {
                    reports.add(report(JobRuns.completed(run(newsroom.id()))));
                }
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            failed.stream().skip(1).forEach(failed.get(0)::addSuppressed);
            throw failed.get(0);
        }
        return reports.stream().reduce(DigestReport.NOBODY, DigestReport::plus);
    }

    /** Whether a reader of the newsroom is due at this moment; if not, no run is begun or recorded. */
    boolean isAnybodyDue(String newsroom) {
        return subscribers.isAnybodyDue(newsroom, clock.instant());
    }

    /** Runs the job for one newsroom at this moment, whatever becomes of it. */
    JobExecution run(String newsroom) {
        var parameters = new JobParametersBuilder()
                .addString("newsroom", newsroom)
                .addLong("at", clock.instant().toEpochMilli());
        try (Step step = traces.begin("digest.run", Map.of("newsroom", newsroom))) {
            JobExecution run = JobRuns.run(operator, job, parameters);
            step.tell("run", Long.toString(run.getId()));
            log(newsroom, run);
            return run;
        } finally {
            leases.leave(lease(newsroom));
        }
    }

    /** Runs a failed or stopped run again, for the moment for which it was; whoever was served meanwhile is left out. */
    JobExecution restart(JobExecution failed) {
        try {
            JobExecution run = operator.restart(failed);
            log(failed.getJobParameters().getString("newsroom", ""), run);
            return run;
        } catch (JobExecutionException e) {
            throw new IllegalStateException("digest job " + failed.getId() + " could not be restarted", e);
        }
    }

    private static void log(String newsroom, JobExecution run) {
        DigestReport report = report(run);
        if (report.due() > 0) {
            log.info(
                    "Digests are built: newsroom={} due={} digests={} run={}",
                    newsroom,
                    report.due(),
                    report.digests(),
                    run.getId());
        }
    }

    static DigestReport report(JobExecution run) {
        return steps(run)
                .map(step -> new DigestReport(
                        isPart(step.getStepName()) ? step.getWriteCount() : 0,
                        step.getExecutionContext().getLong(DigestWriter.HANDED, 0)))
                .reduce(DigestReport.NOBODY, DigestReport::plus);
    }

    /** The steps of a run; what is read back from the database holds each twice. */
    static Stream<StepExecution> steps(JobExecution run) {
        return run.getStepExecutions().stream().distinct();
    }

    /** Whether this step serves a part of the readers; the other divides them. */
    static boolean isPart(String step) {
        return step.startsWith("digest-partition:");
    }
}
