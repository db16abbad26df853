package press.kiosque.campaign;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;

/** Pushes that recur: where they are looked at, paused and ended. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/pushes/series")
class SeriesController {

    private static final String PAGE = "redirect:/admin/pushes/series/{id}";

    private final SeriesBook book;
    private final SeriesDesk desk;
    private final SeriesView view;
    private final Colleagues colleagues;

    SeriesController(SeriesBook book, SeriesDesk desk, SeriesView view, Colleagues colleagues) {
        this.book = book;
        this.desk = desk;
        this.view = view;
        this.colleagues = colleagues;
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
        model.addAttribute("phones", view.phones(series, now.toInstant()));
        model.addAttribute("past", view.past(series, zone));
        model.addAttribute("forecast", view.forecast(series).orElse(null));
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

    static String page(String id, RedirectAttributes told) {
        told.addAttribute("id", id);
        return PAGE;
    }
}
