package press.kiosque.campaign;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** Pushes that recur: where they are begun, looked at, paused and ended. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes/series")
class SeriesController {

    private static final String PAGE = "redirect:/admin/pushes/series/{id}";

    private final SeriesBook book;
    private final SeriesDesk desk;
    private final SeriesView view;
    private final CampaignView pushes;
    private final Campaigns campaigns;
    private final Colleagues colleagues;

    SeriesController(
            SeriesBook book,
            SeriesDesk desk,
            SeriesView view,
            CampaignView pushes,
            Campaigns campaigns,
            Colleagues colleagues) {
        this.book = book;
        this.desk = desk;
        this.view = view;
        this.pushes = pushes;
        this.campaigns = campaigns;
        this.colleagues = colleagues;
    }

    /** An empty form, for the words of a draft or for the best story of some topics. */
    @GetMapping("/new")
    String begin(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @RequestParam(name = "push", defaultValue = "") String push,
            Locale language,
            Model model) {
        return form(newsroom, SeriesForm.blank(push, now), Map.of(), language, model);
    }

    /** Begins it, or says at the fields what is wrong. */
    @PostMapping("/new")
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @ModelAttribute SeriesForm form,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        Map<String, String> wrong =
                form.wrong(pushes.topics(newsroom.id(), language).keySet(), now);
        if (!wrong.isEmpty()) {
            return form(newsroom, form, wrong, language, model);
        }
        Campaign draft = draft(newsroom, form);
        Series begun = desk.begin(
                        newsroom.id(),
                        draft == null ? null : draft.content().withoutStory(),
                        draft == null ? form.audience() : draft.audience(),
                        form.rhythm(),
                        form.useful(),
                        colleagues.of(person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        told.addFlashAttribute("notice", "series.told.begun");
        return page(begun.id(), told);
    }

    /** One series. */
    @GetMapping("/{id}")
    String page(
            @PathVariable("id") String id,
            @RequestAttribute("now") ZonedDateTime now,
            Authentication person,
            Locale language,
            Model model) {
        Series series = book.find(id).orElseThrow(CampaignAdminController::unknown);
        ZoneId zone = now.getZone();
        model.addAttribute("shown", view.of(series, zone, language));
        model.addAttribute("past", view.past(series, zone));
        model.addAttribute("zone", zone);
        model.addAttribute("mayWrite", colleagues.of(person).mayWrite());
        return "pushes/series";
    }

    /** Pauses, resumes or ends it. */
    @PostMapping("/{id}/move")
    String move(
            @PathVariable("id") String id,
            @RequestParam("move") SeriesMove move,
            Authentication person,
            RedirectAttributes told) {
        Optional<Refusal> refused = desk.move(id, move, colleagues.of(person));
        refused.ifPresentOrElse(
                why -> told.addFlashAttribute("refused", "push.refused." + why),
                () -> told.addFlashAttribute("notice", "series.told." + move));
        return page(id, told);
    }

    private static String page(String id, RedirectAttributes told) {
        told.addAttribute("id", id);
        return PAGE;
    }

    /** The draft whose words come each time; null if it is to be the best story. */
    private @Nullable Campaign draft(Newsroom newsroom, SeriesForm form) {
        return form.best()
                ? null
                : campaigns
                        .find(form.push())
                        .filter(push -> push.newsroom().equals(newsroom.id())
                                && push.state() == State.DRAFT
                                && push.kind() == Kind.PUSH
                                && push.audience().corrects() == null)
                        .orElseThrow(CampaignAdminController::unknown);
    }

    private String form(Newsroom newsroom, SeriesForm form, Map<String, String> wrong, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("draft", draft(newsroom, form));
        model.addAttribute("wrong", wrong);
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("hours", CampaignAdminController.HOURS);
        model.addAttribute("topics", pushes.topics(newsroom.id(), language));
        return "pushes/series-new";
    }
}
