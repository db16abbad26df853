package press.kiosque.campaign;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;

/** What editors do with one push; each leads back to its page, which says what became of it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes/{id}")
class CampaignDeskController {

    private static final String PAGE = "redirect:/admin/pushes/{id}";
    private static final int LONGEST_HOURS = 72;

    /** What a button of the page may ask for; the others have forms of their own or are the clock's. */
    private static final Set<Move> ASKED = EnumSet.of(Move.PAUSE, Move.RESUME, Move.STOP, Move.RECALL, Move.REVISE);

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final CampaignTrial trial;
    private final TitleTester titles;
    private final Colleagues colleagues;
    private final Clock clock;

    CampaignDeskController(
            Campaigns campaigns,
            CampaignDesk desk,
            CampaignTrial trial,
            TitleTester titles,
            Colleagues colleagues,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.trial = trial;
        this.titles = titles;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Sends it now. */
    @PostMapping("/send")
    String send(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            @RequestParam("zone") String zone,
            @RequestParam("hours") int hours,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure,
            Authentication person,
            RedirectAttributes told) {
        return sure
                ? plan(id, version, zone(zone).map(at -> Plan.now(clock.instant(), at, useful(hours))), person, told)
                : wrong(id, "sure", told);
    }

    /** Sends it when a clock there shows this time. */
    @PostMapping("/schedule")
    String schedule(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            @RequestParam("at") String at,
            @RequestParam("zone") String zone,
            @RequestParam("hours") int hours,
            Authentication person,
            RedirectAttributes told) {
        Optional<Plan> plan =
                zone(zone).flatMap(there -> time(at).flatMap(time -> Plan.at(time, there, useful(hours))));
        return plan.filter(chosen -> chosen.at().isBefore(clock.instant())).isPresent()
                ? wrong(id, "past", told)
                : plan(id, version, plan, person, told);
    }

    private String plan(String id, long version, Optional<Plan> plan, Authentication person, RedirectAttributes told) {
        return plan.map(chosen ->
                        back(id, desk.send(id, version, chosen, colleagues.of(person)), "push.told.SCHEDULE", told))
                .orElseGet(() -> wrong(id, "time", told));
    }

    private static Duration useful(int hours) {
        return Duration.ofHours(Math.min(LONGEST_HOURS, Math.max(1, hours)));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> time(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The second yes. */
    @PostMapping("/approve")
    String approve(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            Authentication person,
            RedirectAttributes told) {
        return back(id, desk.approve(id, version, colleagues.of(person)), "push.told.APPROVE", told);
    }

    /** Halts, resumes, stops, takes back, or makes a draft of it again. */
    @PostMapping("/move")
    String move(
            @PathVariable("id") String id,
            @RequestParam("move") Move move,
            Authentication person,
            RedirectAttributes told) {
        if (!ASKED.contains(move)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return back(id, desk.move(id, move, colleagues.of(person)), "push.told." + move, told);
    }

    /** Ends the test of titles: all others get this one. */
    @PostMapping("/title")
    String title(
            @PathVariable("id") String id,
            @RequestParam("title") Title title,
            Authentication person,
            RedirectAttributes told) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        return back(id, titles.choose(push, title, colleagues.of(person)), "push.told.title", told);
    }

    /** Forgets a draft. */
    @PostMapping("/discard")
    String discard(@PathVariable("id") String id, Authentication person, RedirectAttributes told) {
        Optional<Refusal> refused = desk.discard(id, colleagues.of(person));
        if (refused.isPresent()) {
            return back(id, refused, "", told);
        }
        told.addFlashAttribute("notice", "push.told.discarded");
        return "redirect:/admin/pushes";
    }

    /** Begins a correction for exactly those who have it. */
    @PostMapping("/correct")
    String correct(@PathVariable("id") String id, Authentication person, RedirectAttributes told) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        Optional<Campaign> draft = desk.correct(push, colleagues.of(person));
        if (draft.isEmpty()) {
            return back(id, Optional.of(Refusal.IMPOSSIBLE), "", told);
        }
        told.addAttribute("id", draft.get().id());
        return "redirect:/admin/pushes/{id}/edit";
    }

    /** Sends it to one phone. */
    @PostMapping("/test")
    String test(
            @PathVariable("id") String id,
            @RequestParam("reader") String reader,
            Authentication person,
            RedirectAttributes told) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        Optional<String> row = trial.send(push, reader.strip(), colleagues.of(person));
        told.addFlashAttribute("tester", reader);
        if (row.isEmpty()) {
            return wrong(id, "reader", told);
        }
        told.addAttribute("test", row.get());
        return back(id, Optional.empty(), "push.told.tested", told);
    }

    private static String wrong(String id, String what, RedirectAttributes told) {
        told.addFlashAttribute("refused", "push.wrong." + what);
        told.addAttribute("id", id);
        return PAGE;
    }

    private static String back(String id, Optional<Refusal> refused, String done, RedirectAttributes told) {
        refused.ifPresentOrElse(
                why -> told.addFlashAttribute("refused", "push.refused." + why),
                () -> told.addFlashAttribute("notice", done));
        told.addAttribute("id", id);
        return PAGE;
    }
}
