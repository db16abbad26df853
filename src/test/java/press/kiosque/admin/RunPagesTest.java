package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.digest.DigestJob;
import press.kiosque.digest.DigestReport;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Runs of the digest job as a chief editor begins, stops and restarts them. */
@AdminSite
class RunPagesTest {

    private static final String RUNS = "/admin/editions/runs";

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

    private Browser chief;

    @BeforeEach
    void signIn() {
        cast.everything();
        database.getCollection("audit").deleteMany(new Document());
        List.of("BATCH_JOB_INSTANCE", "BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
        chief = signedIn(Role.CHIEF);
    }

    private Browser signedIn(Role role) {
        var browser = new Browser(port).signedIn(cast.person(role), Cast.PASSWORD);
        browser.get(RUNS + "?newsroom=le-kiosque");
        return browser;
    }

    @Test
    void aMinuteInWhichNobodyIsDueLeavesNoRun() {
        assertThat(job.runDue()).isEqualTo(new DigestReport(0, 0));

        assertThat(chief.get(RUNS).page().select(".empty").text()).contains("Here will stand each run");
        chief.post(RUNS, Map.of());
        assertThat(chief.get(RUNS).page().select("[role=alert]").text()).contains("Nobody is due any more");
    }

    @Test
    void aChiefRunsTheDigestsNowAndSeesWhatEachStepDid() {
        due("24001", "24002");

        chief.post(RUNS, Map.of());

        assertThat(chief.get(RUNS).page().select(".notice").text()).contains("The run has begun");
        var list = over();
        assertThat(list.select("tbody tr").text()).contains("Done", "2");
        var run = chief.get(list.select("tbody a").attr("href")).page();
        assertThat(run.select("dd").eachText()).startsWith("2", "0");
        assertThat(run.select("tbody tr").eachText())
                .anyMatch(step -> step.startsWith("Done Makes digests, part 1 digest-partition"));
        assertThat(due()).isZero();
        chief.post(RUNS, Map.of());
        assertThat(chief.get(RUNS).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void aFailedRunSaysWhyIsCountedOnTheRailAndServesItsReadersWhenRunAgain() {
        due("24001", "24002");
        breakReader("24002", "Nowhere/City");
        chief.post(RUNS, Map.of());
        var list = over();
        assertThat(list.select("tbody tr").text())
                .contains("Failed", "Something stored of a reader, an edition or an article cannot be read");
        assertThat(over().select(".sections a[aria-current] .count").text()).isEqualTo("1 runs failed");
        String failed = list.select("tbody a").attr("href");
        var run = chief.get(failed).page();
        assertThat(run.select(".notice.bad").text()).contains("Nobody is lost");
        assertThat(run.select("details code").text()).contains("Nowhere/City");

        breakReader("24002", "America/Montreal");
        chief.post(failed + "/restart", Map.of());

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(over().select("tbody tr").eachText())
                        .hasSize(1)
                        .allMatch(row -> row.startsWith("Done")));
        var after = over();
        assertThat(after.select(".sections .count").eachText()).doesNotContain("1 runs failed");
        assertThat(due()).isZero();
        assertThat(chief.get(failed).text()).contains("It was run again");
        chief.post(failed + "/restart", Map.of());
        assertThat(chief.get(RUNS).page().select("[role=alert]").text()).contains("only once");
    }

    @Test
    void aRunThatTheQueueDidNotServeSaysSoAndKeepsItsReadersDue() {
        dueAtTheirHour("24001");

        chief.post(RUNS, Map.of());

        assertThat(over().select("tbody tr").text())
                .contains("Failed", "The queue to the readers did not take the digests");
        assertThat(due()).isEqualTo(1);
    }

    @Test
    void aRunOnItsWayIsAskedToStopAndNoOtherBegins() {
        due("24001");
        JobExecution running = running(LocalDateTime.now(ZoneId.systemDefault()));
        String page = RUNS + "/" + running.getId();
        assertThat(chief.get(page).page().select("#live[data-live] .lead").text())
                .startsWith("On its way");
        chief.post(RUNS, Map.of());
        assertThat(chief.get(RUNS).page().select("[role=alert]").text()).contains("A run is on its way already");

        chief.post(page + "/stop", Map.of());

        assertThat(chief.get(page).text()).contains("It finishes the readers that it has in hand", "Stopped");
        assertThat(due()).isEqualTo(1);
        assertThat(audited("digest.stopped")).isEqualTo(1);
    }

    @Test
    void aRunWhoseProcessHasDiedIsToldFromOneThatWorksAndCanBeRunAgain() {
        due("24001");
        JobExecution lost = running(LocalDateTime.now(ZoneId.systemDefault()).minusHours(1));
        String page = RUNS + "/" + lost.getId();
        assertThat(chief.get(page).text()).contains("Broken off", "The process that ran it ended");

        chief.post(page + "/restart", Map.of());

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(over().select("tbody tr").text()).startsWith("Done"));
        assertThat(due()).isZero();
    }

    @Test
    void onlyAChiefActsOnRunsAndOthersLook() {
        due("24001");
        breakReader("24001", "Nowhere/City");
        chief.post(RUNS, Map.of());
        String failed = over().select("tbody a").attr("href");
        var editor = signedIn(Role.EDITOR);
        var viewer = signedIn(Role.VIEWER);

        assertThat(editor.get(RUNS).page().select("main form")).isEmpty();
        assertThat(viewer.get(failed).page().select("main form")).isEmpty();
        for (String path : List.of(RUNS, failed + "/stop", failed + "/restart")) {
            String page = editor.post(path, Map.of()).location();
            assertThat(editor.get(page).page().select("[role=alert]").text()).contains("Your role does not allow this");
            assertThat(viewer.post(path, Map.of()).status()).isEqualTo(403);
        }
        assertThat(chief.get(RUNS).page().select("tbody tr").eachText()).allMatch(row -> row.startsWith("Failed"));
    }

    @Test
    void anotherNewsroomsRunIsNotFound() {
        due("24001");
        chief.post(RUNS, Map.of());
        String run = over().select("tbody a").attr("href");

        assertThat(chief.get(run + "?newsroom=the-stand").status()).isEqualTo(404);
        assertThat(chief.get(RUNS + "/999999").status()).isEqualTo(404);
    }

    /** The list once nothing is on its way. */
    private org.jsoup.nodes.Document over() {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> chief.get(RUNS).page(),
                        list -> !list.select("tbody tr").isEmpty()
                                && list.select(".run-RUNNING").isEmpty());
    }

    private void due(String... recipients) {
        for (String recipient : recipients) {
            database.getCollection("subscribers")
                    .updateOne(
                            Filters.eq("le-kiosque/" + recipient),
                            Updates.set(
                                    "nextDigestAt", Date.from(clock.instant().minusSeconds(60))));
        }
    }

    /** The reader's own hour, at which there are stories for them. */
    private void dueAtTheirHour(String recipient) {
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

    private long due() {
        return database.getCollection("subscribers")
                .countDocuments(Filters.lte("nextDigestAt", Date.from(clock.instant())));
    }

    private void breakReader(String recipient, String zone) {
        database.getCollection("subscribers")
                .updateOne(Filters.eq("le-kiosque/" + recipient), Updates.set("zone", zone));
    }

    private long audited(String what) {
        return database.getCollection("audit").countDocuments(Filters.eq("what", what));
    }

    /** A run as it is recorded while it works, last heard of at this moment. */
    private JobExecution running(LocalDateTime heardOf) {
        var parameters = new JobParametersBuilder()
                .addString("newsroom", "le-kiosque")
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
