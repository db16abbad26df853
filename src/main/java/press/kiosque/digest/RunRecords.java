package press.kiosque.digest;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import press.kiosque.digest.RunRecord.State;
import press.kiosque.digest.RunRecord.Step;

/** The runs of the digest job that Spring Batch has recorded. */
@Component
public class RunRecords {

    private static final String JOB = "digest";

    /** A run that lives records itself after each chunk, which takes seconds. */
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(5);

    /** So far back a failure is looked for that no later run has made good. */
    private static final int RECENT = 10;

    private final JobRepository jobs;
    private final MongoCollection<Document> executions;

    RunRecords(JobRepository jobs, MongoDatabase database) {
        this.jobs = jobs;
        this.executions = database.getCollection("BATCH_JOB_EXECUTION");
    }

    /** A newsroom's newest runs, so many at most, the newest first. */
    List<RunRecord> newest(String newsroom, int most) {
        return executions(newsroom, most).map(RunRecords::record).toList();
    }

    /** One run of a newsroom. */
    Optional<RunRecord> find(String newsroom, long id) {
        return execution(newsroom, id).map(RunRecords::record);
    }

    /** The same as Spring Batch has it. */
    Optional<JobExecution> execution(String newsroom, long id) {
        return Optional.ofNullable(jobs.getJobExecution(id))
                .filter(run -> run.getJobInstance().getJobName().equals(JOB))
                .filter(run -> newsroom.equals(newsroom(run)));
    }

    /** The run that took up an earlier one again, if somebody has restarted it. */
    Optional<Long> later(String newsroom, long id) {
        return execution(newsroom, id)
                .map(run -> jobs.getLastJobExecution(run.getJobInstance()))
                .map(JobExecution::getId)
                .filter(last -> last != id);
    }

    /** The runs of a newsroom that are under way. */
    List<RunRecord> running(String newsroom) {
        return jobs.findRunningJobExecutions(JOB).stream()
                .filter(run -> newsroom.equals(newsroom(run)))
                .map(RunRecords::record)
                .filter(run -> run.state().isRunning())
                .toList();
    }

    /** How many of a newsroom's runs have failed since the last that was done: what it left undone may wait still. */
    public long failing(String newsroom) {
        return troubled(newsroom).size();
    }

    /** Those runs, the newest first. */
    List<RunRecord> troubled(String newsroom) {
        return executions(newsroom, RECENT)
                .map(RunRecords::record)
                .takeWhile(run -> run.state() != State.DONE)
                .filter(run -> run.state().isTrouble())
                .toList();
    }

    private Stream<JobExecution> executions(String newsroom, int most) {
        return instances(newsroom)
                .map(jobs::getJobInstance)
                .flatMap(Stream::ofNullable)
                .filter(instance -> instance.getJobName().equals(JOB))
                .limit(most)
                .map(jobs::getLastJobExecution)
                .flatMap(Stream::ofNullable);
    }

    /** Spring Batch cannot be asked by parameter, so its records are. A scan. */
    private Stream<Long> instances(String newsroom) {
        return executions
                .find(elemMatch("jobParameters", and(eq("name", "newsroom"), eq("value", newsroom))))
                .projection(include("jobInstanceId"))
                .sort(descending("jobInstanceId"))
                .map(run -> run.getLong("jobInstanceId"))
                .into(new ArrayList<>())
                .stream()
                .distinct();
    }

    private static @Nullable String newsroom(JobExecution run) {
        return run.getJobParameters().getString("newsroom");
    }

    private static RunRecord record(JobExecution run) {
        State state = state(run.getStatus(), heardOf(run));
        DigestReport report = DigestJob.report(run);
        return new RunRecord(
                run.getId(),
                state,
                at(run),
                lasted(run.getStartTime(), run.getEndTime()),
                report.due(),
                report.digests(),
                DigestJob.steps(run)
                        .map(step -> step(step, state))
                        .sorted(Comparator.comparing(Step::part))
                        .toList(),
                state.isTrouble() ? Optional.of(RunFailures.of(run, state)) : Optional.empty());
    }

    private static Instant at(JobExecution run) {
        Long at = run.getJobParameters().getLong("at");
        return at == null ? Instant.EPOCH : Instant.ofEpochMilli(at);
    }

    private static Step step(StepExecution step, State ofRun) {
        State state = state(step.getStatus(), Instant.now(Clock.systemUTC()));
        boolean part = DigestJob.isPart(step.getStepName());
        return new Step(
                step.getStepName(),
                part ? 1 + Integer.parseInt(step.getStepName().replaceAll("\\D+", "")) : 0,
                state.isRunning() && !ofRun.isRunning() ? ofRun : state,
                lasted(step.getStartTime(), step.getEndTime()),
                step.getReadCount(),
                step.getWriteCount(),
                step.getFilterCount(),
                step.getSkipCount(),
                step.getRollbackCount());
    }

    private static State state(BatchStatus status, Instant heardOf) {
        boolean silent = heardOf.isBefore(Instant.now(Clock.systemUTC()).minus(SIGN_OF_LIFE));
        return switch (status) {
            case STARTING, STARTED -> silent ? State.LOST : State.RUNNING;
            case STOPPING -> silent ? State.LOST : State.STOPPING;
            case COMPLETED -> State.DONE;
            case STOPPED, ABANDONED -> State.STOPPED;
            case FAILED, UNKNOWN -> State.FAILED;
        };
    }

    /** When a run was last heard of; what was recorded by a clock that has been set back since tells nothing. */
    private static Instant heardOf(JobExecution run) {
        Instant soon = Instant.now(Clock.systemUTC()).plus(SIGN_OF_LIFE);
        return Stream.concat(
                        Stream.of(run.getCreateTime(), run.getLastUpdated()),
                        DigestJob.steps(run).map(StepExecution::getLastUpdated))
                .flatMap(Stream::ofNullable)
                .map(RunRecords::instant)
                .filter(heard -> heard.isBefore(soon))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Spring Batch records times on this machine's clock, whatever clock readers' hours are told by. */
    public static Instant instant(LocalDateTime recorded) {
        return recorded.atZone(ZoneId.systemDefault()).toInstant();
    }

    private static Duration lasted(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        if (from == null) {
            return Duration.ZERO;
        }
        Instant end = to == null ? Instant.now(Clock.systemUTC()) : instant(to);
        return end.isBefore(instant(from)) ? Duration.ZERO : Duration.between(instant(from), end);
    }
}
