package press.kiosque.digest;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.PollDesk;
import press.kiosque.poll.Polls;

/** The polls and quizzes that editions ask, and what readers answer. They are here since their page names editions. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions/polls")
class PollAdminController {

    private static final String LIST = "redirect:/admin/editions/polls";
    private static final int PERCENT = 100;

    private final Polls polls;
    private final PollAnswers answers;
    private final PollDesk desk;
    private final EditionView view;
    private final Colleagues colleagues;

    PollAdminController(Polls polls, PollAnswers answers, PollDesk desk, EditionView view, Colleagues colleagues) {
        this.polls = polls;
        this.answers = answers;
        this.desk = desk;
        this.view = view;
        this.colleagues = colleagues;
    }

    /**
     * A poll as the pages show it.
     *
     * @param closes on the newsroom's clock; null for never
     * @param answers how many readers have answered
     */
    record Row(
            Poll poll,
            String question,
            String edition,
            boolean open,
            @Nullable ZonedDateTime closes,
            long answers) {}

    /** One choice with who made it. */
    record Bar(String text, boolean right, long answers, long percent) {}

    /** All polls, the newest first. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Authentication person,
            Locale language,
            Model model) {
        Map<String, String> names = newsroom == null ? Map.of() : view.names(newsroom.id(), language);
        model.addAttribute("rows", newsroom == null ? List.of() : rows(newsroom, names, now.toInstant(), language));
        model.addAttribute("hasEditions", !names.isEmpty());
        model.addAttribute("mayWrite", colleagues.of(person).mayWrite());
        return "editions/polls";
    }

    private List<Row> rows(Newsroom newsroom, Map<String, String> names, Instant now, Locale language) {
        List<Poll> all = new ArrayList<>(polls.of(newsroom.id()));
        Collections.reverse(all);
        Map<String, Long> totals = answers.totals(all.stream().map(Poll::id).toList());
        return all.stream()
                .map(poll -> row(poll, totals.getOrDefault(poll.id(), 0L), names, newsroom, now, language))
                .toList();
    }

    private static Row row(
            Poll poll, long answers, Map<String, String> names, Newsroom newsroom, Instant now, Locale language) {
        Instant closes = poll.closes();
        return new Row(
                poll,
                poll.questionIn(language),
                names.getOrDefault(poll.edition(), poll.edition()),
                poll.isOpen(now),
                closes == null ? null : closes.atZone(newsroom.zone()),
                answers);
    }

    /** One poll with what readers answered. */
    @GetMapping("/{poll}")
    String poll(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @PathVariable("poll") String slug,
            Authentication person,
            Locale language,
            Model model) {
        Poll poll = find(newsroom, slug);
        Map<String, Long> counts = answers.counts(poll);
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        model.addAttribute(
                "row", row(poll, total, view.names(newsroom.id(), language), newsroom, now.toInstant(), language));
        model.addAttribute("explanation", poll.explanationIn(language));
        model.addAttribute(
                "bars",
                poll.choices().stream()
                        .map(choice -> bar(poll, choice, counts.getOrDefault(choice.id(), 0L), total, language))
                        .toList());
        model.addAttribute("mayWrite", colleagues.of(person).mayWrite());
        return "editions/poll";
    }

    private static Bar bar(Poll poll, Poll.Choice choice, long answers, long total, Locale language) {
        return new Bar(
                choice.textIn(language),
                poll.isRight(choice.id()),
                answers,
                total == 0 ? 0 : Math.round((double) answers * PERCENT / total));
    }

    /** Takes no more answers. */
    @PostMapping("/{poll}/close")
    String close(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("poll") String slug,
            Authentication person,
            RedirectAttributes told) {
        return back(slug, desk.close(find(newsroom, slug), colleagues.of(person)), "closed", told);
    }

    /** Takes answers again. */
    @PostMapping("/{poll}/reopen")
    String reopen(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("poll") String slug,
            Authentication person,
            RedirectAttributes told) {
        return back(slug, desk.reopen(find(newsroom, slug), colleagues.of(person)), "reopened", told);
    }

    private static String back(String slug, Optional<PollDesk.Refusal> refused, String done, RedirectAttributes told) {
        refused.ifPresentOrElse(
                why -> told.addFlashAttribute("refused", "editions.poll.refused." + why),
                () -> told.addFlashAttribute("notice", "editions.poll.told." + done));
        return LIST + "/" + slug;
    }

    private Poll find(Newsroom newsroom, String slug) {
        return polls.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
