package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.digest.DigestReport;

/** Runs of the digest job as a chief editor begins and reads them. */
class RunPagesTest extends RunCase {

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
    void runsOfOtherNewsroomsPushNoneOffTheList() {
        running(LocalDateTime.now(ZoneId.systemDefault()), "le-kiosque");
        for (int minute = 1; minute <= 31; minute++) {
            running(LocalDateTime.now(ZoneId.systemDefault()).minusMinutes(minute), "the-stand");
        }

        assertThat(chief.get(RUNS).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void anotherNewsroomsRunIsNotFound() {
        due("24001");
        chief.post(RUNS, Map.of());
        String run = over().select("tbody a").attr("href");

        assertThat(chief.get(run + "?newsroom=the-stand").status()).isEqualTo(404);
        assertThat(chief.get(RUNS + "/999999").status()).isEqualTo(404);
    }
}
