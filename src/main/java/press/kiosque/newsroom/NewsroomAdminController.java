package press.kiosque.newsroom;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The newsroom itself: its name, its clock, and the language of readers of whom nothing is known. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/settings/newsroom")
class NewsroomAdminController {

    private static final String PAGE = "settings/newsroom";

    private final NewsroomDesk desk;
    private final SeenVersion version;
    private final Colleagues colleagues;

    NewsroomAdminController(NewsroomDesk desk, SeenVersion version, Colleagues colleagues) {
        this.desk = desk;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** The form with what holds now; without a newsroom the first step. */
    @GetMapping
    String form(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            Authentication person,
            Model model) {
        return newsroom == null ? PAGE : page(newsroom, NewsroomForm.of(newsroom), Map.of(), person, model);
    }

    /** Stores it, or says at the fields what is wrong. */
    @PostMapping
    String change(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute("form") NewsroomForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        Map<String, String> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return page(newsroom, form, wrong, person, model);
        }
        if (!desk.change(colleagues.of(person), form.applied(newsroom.id()), seen)) {
            model.addAttribute("refused", "newsroom.overtaken");
            version.overtaken(NewsroomDesk.revision(newsroom), newsroom.zone(), model);
            return page(newsroom, form, wrong, person, model);
        }
        told.addFlashAttribute("notice", "newsroom.changed");
        return "redirect:/admin/settings/newsroom";
    }

    private String page(
            Newsroom newsroom, NewsroomForm form, Map<String, String> wrong, Authentication person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("languages", Languages.TAGS);
        model.addAttribute("mayChange", colleagues.of(person).mayApprove());
        version.now(NewsroomDesk.revision(newsroom), model);
        return PAGE;
    }
}
