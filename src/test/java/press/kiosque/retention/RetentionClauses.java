package press.kiosque.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import press.kiosque.Clause;

/** What the erasing of old things needs of its database. */
public final class RetentionClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private RetentionClauses() {}

    public static List<Clause> all() {
        return List.of(
                Clause.index(BatchRuns.class, BatchRuns::new, "BATCH_JOB_INSTANCE", "jobInstanceId"),
                Clause.index(BatchRuns.class, BatchRuns::new, "BATCH_JOB_EXECUTION", "jobExecutionId"),
                Clause.index(BatchRuns.class, BatchRuns::new, "BATCH_STEP_EXECUTION", "stepExecutionId"),
                Clause.index(BatchRuns.class, BatchRuns::new, "BATCH_STEP_EXECUTION", "jobExecutionId"),
                new Clause(BatchRuns.class, "a run goes with its steps, and newer ones stay", database -> {
                    database.getCollection("BATCH_JOB_INSTANCE").insertMany(List.of(instance(1), instance(2)));
                    database.getCollection("BATCH_JOB_EXECUTION")
                            .insertMany(List.of(run(1, 11, NOW), run(2, 12, NOW.plusSeconds(9))));
                    database.getCollection("BATCH_STEP_EXECUTION").insertMany(List.of(step(11), step(12)));
                    var runs = new BatchRuns(database);
                    try (var old = runs.before(NOW.plusSeconds(1))) {
                        assertThat(old).toIterable().containsExactly("1");
                    }
                    runs.drop(List.of("1"));
                    assertThat(List.of("BATCH_JOB_INSTANCE", "BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION"))
                            .allSatisfy(name -> assertThat(database.getCollection(name)
                                            .find()
                                            .first()
                                            .getInteger("left"))
                                    .isEqualTo(2))
                            .allSatisfy(name -> assertThat(
                                            database.getCollection(name).countDocuments())
                                    .isOne());
                }));
    }

    private static Document instance(long number) {
        return new Document("jobInstanceId", number).append("left", (int) number);
    }

    private static Document run(long instance, long number, Instant at) {
        return new Document("jobInstanceId", instance)
                .append("jobExecutionId", number)
                .append("createTime", at)
                .append("left", (int) instance);
    }

    private static Document step(long run) {
        return new Document("jobExecutionId", run)
                .append("stepExecutionId", run)
                .append("left", (int) run - 10);
    }
}
