package press.kiosque.digest;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** The runs of the digest job: who is due now, how each run went, and what can be done about one. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions/runs")
class RunAdminController {

    private static final int SHOWN = 30;
    private static final String LIST = "redirect:/admin/editions/runs";

    private final RunRecords records;
    private final RunDesk desk;
    private final EditionBoard board;
    private final Colleagues colleagues;

    RunAdminController(RunRecords records, RunDesk desk, EditionBoard board, Colleagues colleagues) {
        this.records = records;
        this.desk = desk;
        this.board = board;
        this.colleagues = colleagues;
    }

    /** A run with its moment on the newsroom's clock. */
    record Row(RunRecord run, ZonedDateTime at) {
        static Row of(RunRecord run, Newsroom newsroom) {
            return new Row(run, run.at().atZone(newsroom.zone()));
        }
    }

    /** The newest runs. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            Authentication person,
            Model model) {
        List<Row> rows = newsroom == null
                ? List.of()
                : records.newest(newsroom.id(), SHOWN).stream()
                        .map(run -> Row.of(run, newsroom))
                        .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "running", rows.stream().anyMatch(row -> row.run().state().isRunning()));
        model.addAttribute(
                "counts", newsroom == null ? null : board.of(newsroom.id()).orElse(null));
        model.addAttribute("mayApprove", colleagues.of(person).mayApprove());
        return "editions/runs";
    }

    /** One run with its steps. */
    @GetMapping("/{id:\\d{1,18}}")
    String run(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("id") long id,
            Authentication person,
            Model model) {
        RunRecord run =
                records.find(newsroom.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("row", Row.of(run, newsroom));
        model.addAttribute("later", records.later(newsroom.id(), id).orElse(null));
        model.addAttribute("mayApprove", colleagues.of(person).mayApprove());
        return "editions/run";
    }

    /** Serves who is due now. */
    @PostMapping
    String runNow(@RequestAttribute("newsroom") Newsroom newsroom, Authentication person, RedirectAttributes told) {
        return back(LIST, desk.runNow(newsroom.id(), colleagues.of(person)), "begun", told);
    }

    /** Asks a run to stop. */
    @PostMapping("/{id:\\d{1,18}}/stop")
    String stop(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("id") long id,
            Authentication person,
            RedirectAttributes told) {
        return back(LIST + "/" + id, desk.stop(newsroom.id(), id, colleagues.of(person)), "stopping", told);
    }

    /** Runs it again. */
    @PostMapping("/{id:\\d{1,18}}/restart")
    String restart(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("id") long id,
            Authentication person,
            RedirectAttributes told) {
        return back(LIST, desk.restart(newsroom.id(), id, colleagues.of(person)), "restarted", told);
    }

    private static String back(String page, Optional<RunDesk.Refusal> refused, String done, RedirectAttributes told) {
        refused.ifPresentOrElse(
                why -> told.addFlashAttribute("refused", "editions.run.refused." + why),
                () -> told.addFlashAttribute("notice", "editions.run.told." + done));
        return page;
    }
}
