package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;

/** Runs that did not go to their end: stopped, failed, died, and what a chief editor can do about it. */
class BrokenRunsTest extends RunCase {

    @Test
    void aFailedRunSaysWhyIsCountedOnTheRailAndServesItsReadersWhenRunAgain() {
        due("24001", "24002");
        breakReader("24002", "Nowhere/City");
        chief.post(RUNS, Map.of());
        var list = over();
        assertThat(list.select("tbody tr").text())
                .contains("Failed", "Something stored of a reader, an edition or an article cannot be read");
        await().untilAsserted(() -> assertThat(
                        over().select(".sections a[aria-current] .count").text())
                .isEqualTo("1 run failed"));
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
        await().untilAsserted(() ->
                assertThat(over().select(".sections .count").eachText()).doesNotContain("1 run failed"));
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
    void aRunRecordedByAClockThatWasSetBackSinceHasDiedToo() {
        JobExecution ahead = running(LocalDateTime.now(ZoneId.systemDefault()).plusHours(1));

        assertThat(chief.get(RUNS + "/" + ahead.getId()).text()).contains("Broken off");
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
}
