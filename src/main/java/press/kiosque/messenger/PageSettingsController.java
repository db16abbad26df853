package press.kiosque.messenger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/** A newsroom's Page: whether its connection is good, and what stands around each conversation. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings/page")
class PageSettingsController {

    static final String PAGE = "redirect:/admin/settings/page";

    private final NewsroomSettings newsrooms;
    private final PageStanding standing;
    private final ProfileWords words;
    private final PageDesk desk;
    private final Colleagues colleagues;

    PageSettingsController(
            NewsroomSettings newsrooms,
            PageStanding standing,
            ProfileWords words,
            PageDesk desk,
            Colleagues colleagues) {
        this.newsrooms = newsrooms;
        this.standing = standing;
        this.words = words;
        this.desk = desk;
        this.colleagues = colleagues;
    }

    /** The page; it asks Meta nothing. */
    @GetMapping
    String page(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            HttpServletRequest request,
            Model model) {
        if (newsroom != null) {
            model.addAttribute("page", newsrooms.page(newsroom.id()).orElse(null));
            model.addAttribute("standing", standing.of(newsroom.id()));
            model.addAttribute("phones", words.phones(newsroom.id(), Languages.SPOKEN));
            model.addAttribute("administrator", request.isUserInRole("ADMINISTRATOR"));
        }
        return "settings/page";
    }

    /** Asks Meta how the connection is, while the administrator waits. */
    @PostMapping("/check")
    String check(@RequestAttribute("newsroom") Newsroom newsroom, Authentication person, RedirectAttributes told) {
        told.addFlashAttribute("findings", desk.check(colleagues.of(person), newsroom.id(), connected(newsroom)));
        return PAGE;
    }

    /** Sets up at Meta whatever differs, while the administrator waits. */
    @PostMapping("/setup")
    String setUp(@RequestAttribute("newsroom") Newsroom newsroom, Authentication person, RedirectAttributes told) {
        connected(newsroom);
        try {
            List<String> changed = desk.setUp(colleagues.of(person), newsroom.id());
            told.addFlashAttribute("notice", changed.isEmpty() ? "page.as-it-was" : "page.set-up");
            told.addFlashAttribute("noticeOf", String.join(", ", changed));
        } catch (IllegalStateException | IllegalArgumentException e) {
            told.addFlashAttribute("refused", "page.wrong");
            told.addFlashAttribute("refusedOf", e.getMessage());
        }
        return PAGE;
    }

    private Page connected(Newsroom newsroom) {
        return newsrooms.page(newsroom.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
