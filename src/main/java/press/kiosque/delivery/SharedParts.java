package press.kiosque.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

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

    private final ProducerTemplate routes;
    private final JobRepository jobs;
    private final Duration patience;

    @Autowired
    SharedParts(ProducerTemplate routes, JobRepository jobs) {
        this(routes, jobs, SIGN_OF_LIFE);
    }

    SharedParts(ProducerTemplate routes, JobRepository jobs, Duration patience) {
        this.routes = routes;
        this.jobs = jobs;
        this.patience = patience;
    }

    /** Who sees to it that so many parts of this step are done. */
    public PartitionHandler handler(Step step, int parts) {
        if (parts > 1) {
            var shared = new Shared();
            shared.setGridSize(parts);
            return shared;
        }
        var here = new TaskExecutorPartitionHandler();
        here.setStep(step);
        return here;
    }

    private final class Shared extends AbstractPartitionHandler {

        @Override
        protected Set<StepExecution> doHandle(StepExecution whole, Set<StepExecution> parts)
                throws InterruptedException {
            List<Long> ids = parts.stream().map(StepExecution::getId).toList();
            routes.sendBody("direct:parts", ids.stream().map(String::valueOf).toList());
            Set<StepExecution> seen = Set.of();
            long changed = System.nanoTime();
            while (seen.isEmpty()
                    || seen.stream().anyMatch(part -> part.getStatus().isRunning())) {
                Thread.sleep(LOOK_AGAIN.toMillis());
                Set<StepExecution> now = stand(ids);
                if (!lives(seen).equals(lives(now))) {
                    changed = System.nanoTime();
                } else if (System.nanoTime() - changed > patience.toNanos()) {
                    if (isAnybodyWorking()) {
                        changed = System.nanoTime();
                        continue;
                    }
                    throw new IllegalStateException("nothing is heard of the parts " + ids + " of "
                            + whole.getStepName() + "; does any node take work from the queues?");
                }
                seen = now;
            }
            seen.forEach(done ->
                    parts.stream().filter(part -> part.getId() == done.getId()).forEach(part -> tell(part, done)));
            return parts;
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

        /** Whether any run's parts are worked on: these may be waiting behind them. */
        private boolean isAnybodyWorking() {
            LocalDateTime lately = LocalDateTime.now(ZoneId.systemDefault()).minus(patience);
            return jobs.getJobNames().stream()
                    .flatMap(job -> jobs.findRunningJobExecutions(job).stream())
                    .flatMap(run -> run.getStepExecutions().stream())
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
