package press.kiosque.admin;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.digest.DigestJob;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** A newsroom with runs of the digest job, and a chief editor who looks at them. */
@AdminSite
abstract class RunCase {

    static final String RUNS = "/admin/editions/runs";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    MongoDatabase database;

    @Autowired
    DigestJob job;

    @Autowired
    Subscribers subscribers;

    @Autowired
    JobRepository jobs;

    @Autowired
    Clock clock;

    Browser chief;

    @BeforeEach
    void signIn() {
        cast.everything();
        database.getCollection("audit").deleteMany(new Document());
        List.of("BATCH_JOB_INSTANCE", "BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        chief = signedIn(Role.CHIEF);
    }

    Browser signedIn(Role role) {
        var browser = new Browser(port).signedIn(cast.person(role), Cast.PASSWORD);
        browser.get(RUNS + "?newsroom=le-kiosque");
        return browser;
    }

    /** The list once nothing is on its way. */
    org.jsoup.nodes.Document over() {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> chief.get(RUNS).page(),
                        list -> !list.select("tbody tr").isEmpty()
                                && list.select(".run-RUNNING").isEmpty());
    }

    void due(String... recipients) {
        for (String recipient : recipients) {
            database.getCollection("subscribers")
                    .updateOne(
                            Filters.eq("le-kiosque/" + recipient),
                            Updates.set(
                                    "nextDigestAt", Date.from(clock.instant().minusSeconds(60))));
        }
    }

    /** The reader's own hour, at which there are stories for them. */
    void dueAtTheirHour(String recipient) {
        Subscriber reader = subscribers.find("le-kiosque/" + recipient).orElseThrow();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        String hour = minute.atZone(reader.zone()).toLocalTime().toString();
        database.getCollection("subscribers")
                .updateOne(
                        Filters.eq(reader.id()),
                        Updates.combine(
                                Updates.set("nextDigestAt", Date.from(minute)),
                                Updates.set("subscriptions.0.hour", hour)));
    }

    long due() {
        return database.getCollection("subscribers")
                .countDocuments(Filters.lte("nextDigestAt", Date.from(clock.instant())));
    }

    void breakReader(String recipient, String zone) {
        database.getCollection("subscribers")
                .updateOne(Filters.eq("le-kiosque/" + recipient), Updates.set("zone", zone));
    }

    long audited(String what) {
        return database.getCollection("audit").countDocuments(Filters.eq("what", what));
    }

    /** A run as it is recorded while it works, last heard of at this moment. */
    JobExecution running(LocalDateTime heardOf) {
        return running(heardOf, "le-kiosque");
    }

    JobExecution running(LocalDateTime heardOf, String newsroom) {
        var parameters = new JobParametersBuilder()
                .addString("newsroom", newsroom)
                .addLong("at", clock.instant().toEpochMilli())
                .addString("run", "test-" + heardOf)
                .toJobParameters();
        JobExecution run = jobs.createJobExecution(
                jobs.createJobInstance("digest", parameters), parameters, new ExecutionContext());
        run.setStatus(BatchStatus.STARTED);
        run.setStartTime(heardOf);
        run.setCreateTime(heardOf);
        jobs.update(run);
        database.getCollection("BATCH_JOB_EXECUTION")
                .updateOne(
                        Filters.eq("jobExecutionId", run.getId()),
                        Updates.combine(
                                Updates.set("createTime", date(heardOf)), Updates.set("lastUpdated", date(heardOf))));
        return run;
    }

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(ZoneId.systemDefault()).toInstant());
    }
}
