package press.kiosque.campaign;

import static press.kiosque.newsroom.Typed.parsed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
                ? planned(id, desk.send(id, version, now(zone, hours), colleagues.of(person)), "NOW", told)
                : wrong(id, "sure", told);
    }

    private Plan now(String zone, int hours) {
        return Plan.now(clock.instant(), parsed(ZoneId::of, zone).orElse(ZoneOffset.UTC), useful(hours));
    }

    /** Sends it when a clock there shows this time; what was typed is still there if that cannot be. */
    @PostMapping("/schedule")
    String schedule(
            @PathVariable("id") String id,
            @RequestParam("version") long version,
            @RequestParam("at") String at,
            @RequestParam("zone") String zone,
            @RequestParam("hours") int hours,
            Authentication person,
            RedirectAttributes told) {
        told.addFlashAttribute("asked", new Asked(at, zone, hours));
        Optional<ZoneId> there = parsed(ZoneId::of, zone);
        if (there.isEmpty()) {
            return wrong(id, "series-zone", told);
        }
        Optional<Plan> plan =
                parsed(LocalDateTime::parse, at).flatMap(time -> Plan.at(time, there.get(), useful(hours)));
        if (plan.isEmpty() || plan.get().at().isBefore(clock.instant())) {
            return wrong(id, plan.isEmpty() ? "time" : "past", told);
        }
        return planned(id, desk.send(id, version, plan.get(), colleagues.of(person)), "SCHEDULE", told);
    }

    /** An hour as it was typed. */
    record Asked(String at, String zone, int hours) implements Serializable {}

    private String planned(String id, Optional<Refusal> refused, String how, RedirectAttributes told) {
        boolean waits = campaigns
                .find(id)
                .filter(push -> push.state() == Campaign.State.AWAITING_APPROVAL)
                .isPresent();
        return back(id, refused, "push.told." + (waits ? "ASK" : how), told);
    }

    private static Duration useful(int hours) {
        return Duration.ofHours(Math.min(LONGEST_HOURS, Math.max(1, hours)));
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
        return written(id, desk.correct(push, colleagues.of(person)), told);
    }

    /** Begins the same anew, if it went to nobody. */
    @PostMapping("/again")
    String again(@PathVariable("id") String id, Authentication person, RedirectAttributes told) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        return written(id, desk.again(push, colleagues.of(person)), told);
    }

    private static String written(String id, Optional<Campaign> draft, RedirectAttributes told) {
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
            HttpServletResponse response,
            RedirectAttributes told) {
        Campaign push = campaigns.find(id).orElseThrow(CampaignAdminController::unknown);
        Optional<String> row = trial.send(push, reader.strip(), colleagues.of(person));
        told.addFlashAttribute("tester", reader);
        if (row.isEmpty()) {
            return wrong(id, "reader", told);
        }
        OwnThread.remember(response, push.newsroom(), reader.strip());
        told.addAttribute("test", row.get());
        return back(id, Optional.empty(), "push.told.tested", told);
    }

    private static String wrong(String id, String what, RedirectAttributes told) {
        told.addFlashAttribute("refused", "push.wrong." + what);
        told.addFlashAttribute("wrong", what);
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
