package press.kiosque.digest;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/**
 * What people of the newsroom do with runs of the digest job: each needs the role, and is recorded. A run goes on aside;
 * what was refused says why, empty means done or begun.
 */
@Component
@ConditionalOnWebApplication
class RunDesk {

    private static final Logger log = LoggerFactory.getLogger(RunDesk.class);

    /** Most runs are over by then, so that the page that is shown next tells how they ended. */
    private static final long PATIENCE_MILLIS = 700;

    private final DigestJob job;
    private final JobOperator operator;
    private final RunRecords records;
    private final Deeds deeds;
    private final ExecutorService aside = Executors.newSingleThreadExecutor();

    RunDesk(DigestJob job, JobOperator operator, RunRecords records, Deeds deeds) {
        this.job = job;
        this.operator = operator;
        this.records = records;
        this.deeds = deeds;
    }

    /** Why something was not done with a run; names the sentence {@code editions.run.refused.<name>}. */
    enum Refusal {
        /** Their role does not allow it. */
        ROLE,
        /** No reader is due. */
        NOBODY,
        /** Another run is on its way, and serves the same readers. */
        RUNNING,
        /** It is over already. */
        OVER,
        /** It is on its way, done, or has been restarted already. */
        NOT_FAILED
    }

    /** Serves who is due now, as the clock does. */
    Optional<Refusal> runNow(String newsroom, Colleague who) {
        if (!who.mayApprove()) {
            return Optional.of(Refusal.ROLE);
        }
        if (!records.running(newsroom).isEmpty()) {
            return Optional.of(Refusal.RUNNING);
        }
        if (!job.isAnybodyDue(newsroom)) {
            return Optional.of(Refusal.NOBODY);
        }
        deeds.record(who.name(), "digest.run", newsroom);
        begin(() -> job.run(newsroom));
        return Optional.empty();
    }

    /** Asks a run to stop: it finishes the readers that it has in hand, and the next run serves the others. */
    Optional<Refusal> stop(String newsroom, long id, Colleague who) {
        if (!who.mayApprove()) {
            return Optional.of(Refusal.ROLE);
        }
        Optional<JobExecution> run = records.execution(newsroom, id).filter(one -> isRunning(newsroom, id));
        if (run.isEmpty() || !stop(run.get())) {
            return Optional.of(Refusal.OVER);
        }
        deeds.record(who.name(), "digest.stopped", newsroom + " " + id);
        return Optional.empty();
    }

    private boolean isRunning(String newsroom, long id) {
        return records.find(newsroom, id).filter(run -> run.state().isRunning()).isPresent();
    }

    private boolean stop(JobExecution run) {
        try {
            return operator.stop(run);
        } catch (JobExecutionNotRunningException e) {
            return false;
        }
    }

    /** Runs a failed, stopped or lost run again. */
    Optional<Refusal> restart(String newsroom, long id, Colleague who) {
        if (!who.mayApprove()) {
            return Optional.of(Refusal.ROLE);
        }
        Optional<RunRecord> run =
                records.find(newsroom, id).filter(one -> one.state().mayRestart());
        if (run.isEmpty() || records.later(newsroom, id).isPresent()) {
            return Optional.of(Refusal.NOT_FAILED);
        }
        if (!records.running(newsroom).isEmpty()) {
            return Optional.of(Refusal.RUNNING);
        }
        deeds.record(who.name(), "digest.restarted", newsroom + " " + id);
        JobExecution failed = records.execution(newsroom, id).orElseThrow();
        begin(() -> job.restart(failed.getStatus().isRunning() ? operator.recover(failed) : failed));
        return Optional.empty();
    }

    private void begin(Supplier<JobExecution> run) {
        CompletableFuture.supplyAsync(run, aside)
                .handle((ended, broken) -> {
                    if (broken != null) {
                        log.error("A run that an editor asked for has broken off.", broken);
                    }
                    return ended;
                })
                .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    /** A run that is under way is broken off with the process, as by any end of it; the next run serves its readers. */
    @PreDestroy
    void close() {
        aside.shutdown();
    }
}
