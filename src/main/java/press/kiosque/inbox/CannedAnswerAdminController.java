package press.kiosque.inbox;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.SeenVersion;

/** The answers that journalists give often. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/inbox/answers")
class CannedAnswerAdminController {

    private static final String PAGE = "redirect:/admin/inbox/answers";

    private final CannedAnswers answers;
    private final CannedAnswerDesk desk;
    private final SeenVersion version;
    private final Colleagues colleagues;

    CannedAnswerAdminController(
            CannedAnswers answers, CannedAnswerDesk desk, SeenVersion version, Colleagues colleagues) {
        this.answers = answers;
        this.desk = desk;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** All of them, and a form for one more. */
    @GetMapping
    String page(@RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom, Model model) {
        String language = newsroom == null ? "" : newsroom.language().getLanguage();
        return list(newsroom, CannedAnswerForm.blank(language), Map.of(), model);
    }

    /** One more, or what is wrong with it at its fields. */
    @PostMapping
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute("form") CannedAnswerForm form,
            Authentication person,
            Model model,
            RedirectAttributes told) {
        Map<String, String> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return list(newsroom, form, wrong, model);
        }
        CannedAnswer answer = form.answer(UUID.randomUUID().toString(), newsroom.id());
        desk.save(colleagues.of(person), answer, 0);
        return told("inbox.canned.added", answer, told);
    }

    /** The form to change one. */
    @GetMapping("/{id}/edit")
    String edit(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("id") String id, Model model) {
        CannedAnswer answer = find(newsroom, id);
        return form(answer, CannedAnswerForm.of(answer), Map.of(), model);
    }

    /** Changes one, or says at the fields what is wrong. */
    @PostMapping("/{id}/edit")
    String change(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("id") String id,
            @ModelAttribute("form") CannedAnswerForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        CannedAnswer before = find(newsroom, id);
        Map<String, String> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return form(before, form, wrong, model);
        }
        CannedAnswer answer = form.answer(before.id(), newsroom.id());
        if (!desk.save(colleagues.of(person), answer, seen)) {
            model.addAttribute("refused", "inbox.canned.overtaken");
            version.overtaken(CannedAnswerDesk.revision(answer.id()), newsroom.zone(), model);
            return form(before, form, wrong, model);
        }
        return told("inbox.canned.changed", answer, told);
    }

    /** One less. */
    @PostMapping("/remove")
    String remove(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("id") String id,
            Authentication person,
            RedirectAttributes told) {
        CannedAnswer answer = find(newsroom, id);
        desk.remove(colleagues.of(person), answer);
        return told("inbox.canned.removed", answer, told);
    }

    /** One that was removed, again. */
    @PostMapping("/put-back")
    String putBack(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("id") String id,
            Authentication person,
            RedirectAttributes told) {
        CannedAnswer answer = desk.putBack(colleagues.of(person), newsroom.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return told("inbox.canned.back", answer, told);
    }

    private CannedAnswer find(Newsroom newsroom, String id) {
        return answers.find(id)
                .filter(found -> found.newsroom().equals(newsroom.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String list(@Nullable Newsroom newsroom, CannedAnswerForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("answers", newsroom == null ? List.of() : answers.of(newsroom.id()));
        model.addAttribute("removed", newsroom == null ? List.of() : removed(newsroom));
        version.now(null, model);
        return fields("inbox/answers", form, wrong, model);
    }

    /** One line of what was removed. */
    record Removed(RemovedAnswer gone, ZonedDateTime at) {}

    private List<Removed> removed(Newsroom newsroom) {
        return answers.removed(newsroom.id()).stream()
                .map(gone -> new Removed(gone, gone.at().atZone(newsroom.zone())))
                .toList();
    }

    private String form(CannedAnswer answer, CannedAnswerForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("answer", answer);
        version.now(CannedAnswerDesk.revision(answer.id()), model);
        return fields("inbox/answer", form, wrong, model);
    }

    private static String fields(String page, CannedAnswerForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("languages", Languages.TAGS);
        return page;
    }

    private static String told(String notice, CannedAnswer answer, RedirectAttributes told) {
        told.addFlashAttribute("notice", notice);
        told.addFlashAttribute("noticeOf", answer.title());
        return PAGE;
    }
}
