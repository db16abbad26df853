package press.kiosque.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.digest.RunRecords;

/** The last runs of each of Spring Batch's jobs. */
@Component
@ConditionalOnWebApplication
class JobFigures {

    private static final int LAST = 3;

    private final JobRepository runs;
    private final List<Job> jobs;

    JobFigures(JobRepository runs, List<Job> jobs) {
        this.runs = runs;
        this.jobs = jobs;
    }

    /**
     * A run.
     *
     * @param lasted until its end; empty while it is under way
     */
    record Row(String job, Instant began, Optional<Duration> lasted, BatchStatus status) {}

    /** The last runs of each job, by its name, the newest first; a job that never ran has none. */
    List<Row> rows() {
        return jobs.stream().map(Job::getName).sorted().flatMap(this::last).toList();
    }

    private Stream<Row> last(String job) {
        return runs.getJobInstances(job, 0, LAST).stream()
                .map(runs::getLastJobExecution)
                .flatMap(Stream::ofNullable)
                .map(run -> row(job, run))
                .sorted(Comparator.comparing(Row::began).reversed());
    }

    private static Row row(String job, JobExecution run) {
        LocalDateTime start = run.getStartTime();
        LocalDateTime began = start == null ? run.getCreateTime() : start;
        return new Row(job, RunRecords.instant(began), lasted(began, run.getEndTime()), run.getStatus());
    }

    private static Optional<Duration> lasted(LocalDateTime began, @Nullable LocalDateTime ended) {
        return ended == null ? Optional.empty() : Optional.of(Duration.between(began, ended));
    }
}
