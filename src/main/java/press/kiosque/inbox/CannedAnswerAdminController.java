package press.kiosque.inbox;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Newsroom;

/** The answers that journalists give often. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/inbox/answers")
class CannedAnswerAdminController {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String PAGE = "redirect:/admin/inbox/answers";

    private final CannedAnswers answers;

    CannedAnswerAdminController(CannedAnswers answers) {
        this.answers = answers;
    }

    /** All of them, and a form for one more. */
    @GetMapping
    String page(@RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom, Model model) {
        model.addAttribute("answers", newsroom == null ? List.of() : answers.of(newsroom.id()));
        model.addAttribute("languages", LANGUAGES);
        return "inbox/answers";
    }

    /** One more. */
    @PostMapping
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("language") String language,
            @RequestParam("title") String title,
            @RequestParam("text") String text,
            RedirectAttributes told) {
        boolean fits = !title.isBlank()
                && title.strip().length() <= CannedAnswer.LONGEST_TITLE
                && !text.isBlank()
                && text.strip().length() <= JournalistAnswers.LONGEST
                && LANGUAGES.contains(language);
        if (!fits) {
            told.addFlashAttribute("refused", "inbox.wrong.canned");
            told.addFlashAttribute("title", title);
            told.addFlashAttribute("text", text);
            return PAGE;
        }
        answers.save(new CannedAnswer(
                UUID.randomUUID().toString(),
                newsroom.id(),
                Locale.forLanguageTag(language),
                title.strip(),
                text.strip()));
        told.addFlashAttribute("notice", "inbox.canned.added");
        return PAGE;
    }

    /** One less. */
    @PostMapping("/remove")
    String remove(
            @RequestAttribute("newsroom") Newsroom newsroom, @RequestParam("id") String id, RedirectAttributes told) {
        CannedAnswer answer = answers.find(id)
                .filter(found -> found.newsroom().equals(newsroom.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        answers.remove(answer.id());
        told.addFlashAttribute("notice", "inbox.canned.removed");
        return PAGE;
    }
}
