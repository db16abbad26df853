package press.kiosque.digest;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.SeenVersion;
import press.kiosque.newsroom.Slug;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollDesk;
import press.kiosque.poll.Polls;

/** Where polls and quizzes are written. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions/polls")
class PollWritingController {

    private final Polls polls;
    private final PollDesk desk;
    private final EditionView view;
    private final SeenVersion version;
    private final Colleagues colleagues;

    PollWritingController(Polls polls, PollDesk desk, EditionView view, SeenVersion version, Colleagues colleagues) {
        this.polls = polls;
        this.desk = desk;
        this.view = view;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** The form for a new poll. */
    @GetMapping("/new")
    String blank(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam(name = "edition", defaultValue = "") String edition,
            Authentication person,
            Locale language,
            Model model) {
        return form(newsroom, null, PollForm.blank(edition), Map.of(), person, language, model);
    }

    /** Stores a new poll, or says at the fields what is wrong. */
    @PostMapping("/new")
    String add(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute PollForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        return save(newsroom, null, form, seen, person, language, model, told);
    }

    /** A poll's form. */
    @GetMapping("/{poll}/edit")
    String edit(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("poll") String slug,
            Authentication person,
            Locale language,
            Model model) {
        Poll poll = find(newsroom, slug);
        return form(newsroom, poll, PollForm.of(poll, newsroom.zone()), Map.of(), person, language, model);
    }

    /** Stores the poll, or says at the fields what is wrong. */
    @PostMapping("/{poll}/edit")
    String write(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("poll") String slug,
            @ModelAttribute PollForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        return save(newsroom, find(newsroom, slug), form, seen, person, language, model, told);
    }

    private String save(
            Newsroom newsroom,
            @Nullable Poll before,
            PollForm form,
            long seen,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        Map<String, String> wrong =
                form.wrong(view.names(newsroom.id(), language).keySet());
        if (!wrong.isEmpty()) {
            return form(newsroom, before, form, wrong, person, language, model);
        }
        String slug = before == null ? Slug.of(form.anyQuestion(), "poll", taken(newsroom)) : before.slug();
        long from = before == null ? version.ofNew(PollDesk.revision(newsroom.id() + "/" + slug)) : seen;
        Optional<PollDesk.Refusal> refused = desk.save(form.poll(newsroom, slug), from, colleagues.of(person));
        if (refused.isPresent()) {
            model.addAttribute("refused", "editions.poll.refused." + refused.get());
            version.overtaken(PollDesk.revision(newsroom.id() + "/" + slug), newsroom.zone(), model);
            return form(newsroom, before, form, wrong, person, language, model);
        }
        told.addFlashAttribute("notice", "editions.poll.told.saved");
        return "redirect:/admin/editions/polls/" + slug;
    }

    private Set<String> taken(Newsroom newsroom) {
        Set<String> taken =
                new HashSet<>(polls.of(newsroom.id()).stream().map(Poll::slug).collect(toSet()));
        taken.add(Poll.PAGE);
        return taken;
    }

    private String form(
            Newsroom newsroom,
            @Nullable Poll poll,
            PollForm form,
            Map<String, String> wrong,
            Authentication person,
            Locale language,
            Model model) {
        if (!colleagues.of(person).mayWrite()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("poll", poll);
        model.addAttribute("form", form);
        version.now(poll == null ? null : PollDesk.revision(poll.id()), model);
        model.addAttribute("wrong", wrong);
        model.addAttribute("editions", view.names(newsroom.id(), language));
        return "editions/poll-edit";
    }

    private Poll find(Newsroom newsroom, String slug) {
        return polls.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
