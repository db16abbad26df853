package press.kiosque.campaign;

import java.time.DayOfWeek;
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

/** Pushes that recur: where they are begun and changed. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes/series")
class SeriesWritingController {

    private final SeriesBook book;
    private final SeriesDesk desk;
    private final CampaignView pushes;
    private final Campaigns campaigns;
    private final Colleagues colleagues;

    SeriesWritingController(
            SeriesBook book, SeriesDesk desk, CampaignView pushes, Campaigns campaigns, Colleagues colleagues) {
        this.book = book;
        this.desk = desk;
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
        SeriesForm blank = SeriesForm.blank(push, now);
        model.addAttribute("draft", draft(newsroom, blank));
        return form(newsroom, blank, Map.of(), language, model);
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
        Map<String, String> wrong = wrong(form, newsroom, now, language);
        Campaign draft = draft(newsroom, form);
        if (!wrong.isEmpty()) {
            model.addAttribute("draft", draft);
            return form(newsroom, form, wrong, language, model);
        }
        Series begun = desk.begin(
                        newsroom.id(),
                        draft == null ? null : draft.content().withoutStory(),
                        draft == null ? form.audience() : draft.audience(),
                        form.rhythm(),
                        form.useful(),
                        colleagues.of(person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        told.addFlashAttribute("notice", "series.told.begun");
        return SeriesController.page(begun.id(), told);
    }

    /** The form of one that recurs already. */
    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable("id") String id,
            @RequestAttribute("newsroom") Newsroom newsroom,
            Locale language,
            Model model) {
        Series series = series(id, newsroom);
        model.addAttribute("series", series);
        Optional.ofNullable(series.content())
                .ifPresent(content -> model.addAttribute("words", ContentForm.of(content)));
        return form(newsroom, SeriesForm.of(series), Map.of(), language, model);
    }

    /** Changes it, or says what is wrong; to put theirs in the place of a colleague's takes a second press. */
    @PostMapping("/{id}/edit")
    String change(
            @PathVariable("id") String id,
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @ModelAttribute SeriesForm form,
            @ModelAttribute("words") ContentForm words,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        Series series = series(id, newsroom);
        model.addAttribute("series", series);
        SeriesForm kept = form.withWordsOf(series);
        Map<String, String> wrong = wrong(kept, newsroom, now, language);
        if (!kept.best()) {
            words.check(wrong);
        }
        if (!wrong.isEmpty()) {
            return form(newsroom, kept, wrong, language, model);
        }
        Optional<Refusal> refused = desk.change(
                series,
                kept.version(),
                kept.best() ? null : words.content(null).withoutStory(),
                kept.best() ? kept.audience() : series.audience(),
                kept.rhythm(),
                kept.useful(),
                colleagues.of(person));
        if (refused.filter(Refusal.CHANGED::equals).isPresent()) {
            model.addAttribute("refused", "series.refused.overtaken");
            model.addAttribute("version", series(id, newsroom).version());
            return form(newsroom, kept, wrong, language, model);
        }
        refused.ifPresentOrElse(
                why -> told.addFlashAttribute("refused", "push.refused." + why),
                () -> told.addFlashAttribute("notice", "series.told.changed"));
        return SeriesController.page(id, told);
    }

    private Series series(String id, Newsroom newsroom) {
        return book.find(id)
                .filter(series -> series.newsroom().equals(newsroom.id()))
                .orElseThrow(CampaignAdminController::unknown);
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

    private Map<String, String> wrong(SeriesForm form, Newsroom newsroom, ZonedDateTime now, Locale language) {
        return form.wrong(pushes.topics(newsroom.id(), language).keySet(), now);
    }

    private String form(Newsroom newsroom, SeriesForm form, Map<String, String> wrong, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("hours", CampaignAdminController.HOURS);
        model.addAttribute("topics", pushes.topics(newsroom.id(), language));
        return "pushes/series-new";
    }
}
