package press.kiosque.digest;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;

/** A past day's digests with other settings: how many would differ, and how. Nothing is sent or stored. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions/replay")
class ReplayAdminController {

    private final ReplayBoard board;
    private final DigestSettings settings;
    private final EditionView view;
    private final Colleagues colleagues;

    ReplayAdminController(ReplayBoard board, DigestSettings settings, EditionView view, Colleagues colleagues) {
        this.board = board;
        this.settings = settings;
        this.view = view;
        this.colleagues = colleagues;
    }

    /** The form, and what came of it once a day is chosen; it may be asked for as often as one likes. */
    @GetMapping
    String page(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @ModelAttribute ReplayForm asked,
            Authentication person,
            Locale language,
            Model model) {
        LocalDate today = now.toLocalDate();
        boolean chosen = !asked.day().isEmpty();
        ReplayForm form = chosen ? asked : ReplayForm.of(today.minusDays(1), settings);
        Map<String, ReplayForm.Limits> wrong = form.wrong(today);
        boolean goes = chosen && wrong.isEmpty();
        if (goes && !colleagues.of(person).mayWrite()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Optional<Optional<ReplayReport>> outcome =
                goes ? board.of(newsroom.id(), form.chosenDay(), form.settings(settings)) : Optional.empty();
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("today", today);
        model.addAttribute("freshBy", FreshBy.values());
        model.addAttribute("going", goes && outcome.isEmpty());
        model.addAttribute("nothing", outcome.filter(Optional::isEmpty).isPresent());
        model.addAttribute("report", outcome.flatMap(report -> report).orElse(null));
        model.addAttribute("names", view.names(newsroom.id(), language));
        model.addAttribute("topics", view.topics(newsroom.id(), language));
        model.addAttribute("mayWrite", colleagues.of(person).mayWrite());
        return "editions/replay";
    }
}
