package press.kiosque.retention;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * What Spring Batch has recorded of runs, of all jobs. It looks for each record by its number, dozens of times in a run and by
 * the second while parts are waited for, and brings no index for it: so that is here. Its own way to forget a run asks for each
 * of its parts one by one, which are scans on the embedded database; so the records go here too, many at once.
 */
@Repository
class BatchRuns {

    private final MongoCollection<Document> instances;
    private final MongoCollection<Document> executions;
    private final MongoCollection<Document> steps;

    BatchRuns(MongoDatabase database) {
        this.instances = database.getCollection("BATCH_JOB_INSTANCE");
        this.executions = database.getCollection("BATCH_JOB_EXECUTION");
        this.steps = database.getCollection("BATCH_STEP_EXECUTION");
        numbered(instances, "jobInstanceId");
        numbered(executions, "jobExecutionId");
        numbered(steps, "stepExecutionId");
        this.instances.createIndex(Indexes.ascending("jobName", "jobKey"));
        this.executions.createIndex(Indexes.ascending("jobInstanceId"));
        this.steps.createIndex(Indexes.ascending("jobExecutionId"));
    }

    private static void numbered(MongoCollection<Document> records, String number) {
        records.createIndex(Indexes.ascending(number), new IndexOptions().unique(true));
    }

    /** The numbers of the runs begun before this moment; close it. A scan. */
    MongoCursor<String> before(Instant moment) {
        return executions
                .find(lt("createTime", moment))
                .projection(include("jobInstanceId"))
                .map(run -> run.getLong("jobInstanceId").toString())
                .iterator();
    }

    /** Drops all that is recorded of these runs: steps first, so that none is left without its run. */
    void drop(Collection<String> runs) {
        List<Long> numbers = runs.stream().map(Long::valueOf).toList();
        List<Long> tries = executions
                .find(in("jobInstanceId", numbers))
                .projection(include("jobExecutionId"))
                .map(run -> run.getLong("jobExecutionId"))
                .into(new ArrayList<>());
        steps.deleteMany(in("jobExecutionId", tries));
        executions.deleteMany(in("jobInstanceId", numbers));
        instances.deleteMany(in("jobInstanceId", numbers));
    }
}
