package press.kiosque.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.camel.ProducerTemplate;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Traces;

/**
 * Has the parts of a job worked on by whichever nodes are free. Each part is one message, which {@link PartWorker} takes; what a
 * node had that dies, the broker gives to another. Parts may wait behind those of other runs; a run whose parts wait while nobody
 * works on any has failed. A job of one part needs nobody else and is done on the spot.
 */
@Component
public class SharedParts {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** A part records itself after each chunk, which takes seconds. */
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(5);

    /** Shorter than any lease. */
    private static final Duration SHOWN_EVERY = Duration.ofSeconds(5);

    /** Spring Batch names a part by this between its step and its number. */
    private static final String OF = ":";

    private final ProducerTemplate routes;
    private final JobRepository jobs;
    private final Traces traces;
    private final Duration patience;

    @Autowired
    SharedParts(ProducerTemplate routes, JobRepository jobs, Traces traces) {
        this(routes, jobs, traces, SIGN_OF_LIFE);
    }

    SharedParts(ProducerTemplate routes, JobRepository jobs, Traces traces, Duration patience) {
        this.routes = routes;
        this.jobs = jobs;
        this.traces = traces;
        this.patience = patience;
    }

    /**
     * Who sees to it that so many parts of this step are done.
     *
     * @param seenTo is told every few seconds, by the run's parameters, that somebody waits for its parts, be they worked on or
     *     not: else the next tick would begin the same run once more, and put as many parts behind them
     */
    public PartitionHandler handler(Step step, int parts, Consumer<JobParameters> seenTo) {
        if (parts > 1) {
            var shared = new Shared(seenTo);
            shared.setGridSize(parts);
            return shared;
        }
        var here = new TaskExecutorPartitionHandler();
        here.setStep(step);
        return here;
    }

    private final class Shared extends AbstractPartitionHandler {

        private final Consumer<JobParameters> seenTo;

        private Shared(Consumer<JobParameters> seenTo) {
            this.seenTo = seenTo;
        }

        @Override
        protected Set<StepExecution> doHandle(StepExecution whole, Set<StepExecution> parts)
                throws InterruptedException {
            List<Long> ids = parts.stream().map(StepExecution::getId).toList();
            Map<String, Object> trace = new HashMap<>();
            traces.carried().ifPresent(carried -> trace.put(Traces.CARRIED, carried));
            routes.sendBodyAndHeaders(
                    "direct:parts", ids.stream().map(String::valueOf).toList(), trace);
            ended(whole, ids).forEach(done -> parts.stream()
                    .filter(part -> part.getId() == done.getId())
                    .forEach(part -> tell(part, done)));
            return parts;
        }

        /** The parts once all have ended; none if all had ended before. */
        private Set<StepExecution> ended(StepExecution whole, List<Long> ids) throws InterruptedException {
            Set<StepExecution> seen = stand(ids);
            long changed = System.nanoTime();
            long shown = changed - SHOWN_EVERY.toNanos();
            while (seen.stream().anyMatch(part -> part.getStatus().isRunning())) {
                if (System.nanoTime() - shown >= SHOWN_EVERY.toNanos()) {
                    seenTo.accept(whole.getJobExecution().getJobParameters());
                    shown = System.nanoTime();
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
                Set<StepExecution> now = stand(ids);
                if (!lives(seen).equals(lives(now))) {
                    changed = System.nanoTime();
                } else if (System.nanoTime() - changed > patience.toNanos()) {
                    expectWorkers(whole, ids);
                    changed = System.nanoTime();
                }
                seen = now;
            }
            return seen;
        }

        private void expectWorkers(StepExecution whole, List<Long> ids) {
            if (!isAnybodyWorking()) {
                throw new IllegalStateException("nothing is heard of the parts " + ids + " of " + whole.getStepName()
                        + "; does any node take work from the queues?");
            }
        }

        /** The run's own record of a part learns what another process has written down of it. */
        private static void tell(StepExecution part, StepExecution done) {
            part.setStatus(done.getStatus());
            part.setExitStatus(done.getExitStatus());
            part.setReadCount(done.getReadCount());
            part.setFilterCount(done.getFilterCount());
            part.setWriteCount(done.getWriteCount());
            part.setCommitCount(done.getCommitCount());
            part.setRollbackCount(done.getRollbackCount());
            part.setExecutionContext(done.getExecutionContext());
        }

        private Set<StepExecution> stand(List<Long> ids) {
            return ids.stream()
                    .map(jobs::getStepExecution)
                    .map(part -> Objects.requireNonNull(part, "a part's record is gone"))
                    .collect(toSet());
        }

        /** Whether any run's parts are worked on: these may be waiting behind them. A part that waits itself is no sign of work. */
        private boolean isAnybodyWorking() {
            LocalDateTime lately = LocalDateTime.now(ZoneId.systemDefault()).minus(patience);
            return jobs.getJobNames().stream()
                    .flatMap(job -> jobs.findRunningJobExecutions(job).stream())
                    .flatMap(run -> run.getStepExecutions().stream())
                    .filter(step -> step.getStepName().contains(OF) && step.getStatus() == BatchStatus.STARTED)
                    .map(StepExecution::getLastUpdated)
                    .anyMatch(updated -> updated != null && updated.isAfter(lately));
        }

        private static Set<String> lives(Set<StepExecution> parts) {
            return parts.stream()
                    .map(part -> part.getId() + " " + part.getStatus() + " " + part.getLastUpdated())
                    .collect(toSet());
        }
    }
}
