package press.kiosque.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeover.Tag;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.subscriber.Subscribers;

/** What editors do with one thread; each leads back to its page, which says what became of it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/inbox/{newsroomId}/{recipient}")
class DeskAdminController {

    private static final int LONGEST_NAME = 40;

    private final Subscribers subscribers;
    private final Desk desk;
    private final JournalistAnswers answers;
    private final CannedAnswers canned;
    private final Colleagues colleagues;
    private final DeskFlash flash;

    DeskAdminController(
            Subscribers subscribers,
            Desk desk,
            JournalistAnswers answers,
            CannedAnswers canned,
            Colleagues colleagues,
            DeskFlash flash) {
        this.subscribers = subscribers;
        this.desk = desk;
        this.answers = answers;
        this.canned = canned;
        this.colleagues = colleagues;
        this.flash = flash;
    }

    /**
     * Which thread; from the address of every request here. A page may have been open since before its reader was erased: nothing
     * is to be written of them anew.
     */
    @ModelAttribute
    ThreadAddress thread(@PathVariable("newsroomId") String newsroomId, @PathVariable("recipient") String recipient) {
        var thread = new ThreadAddress(newsroomId, recipient);
        if (subscribers.find(thread.reader()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return thread;
    }

    /** The editor takes the thread. */
    @PostMapping("/take")
    String take(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            Authentication person,
            RedirectAttributes told) {
        words.keep(told);
        return flash.back(thread, desk.take(thread.reader(), colleagues.of(person)), "inbox.taken", told);
    }

    /** The page is still open. */
    @PostMapping("/keep")
    ResponseEntity<Void> keep(@ModelAttribute ThreadAddress thread, Authentication person) {
        desk.keep(thread.reader(), colleagues.of(person));
        return new ResponseEntity<>(HttpStatus.NO_CONTENT);
    }

    /** Puts a ready answer behind what is written already. */
    @PostMapping("/begin")
    String begin(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            @RequestParam("begin") String ready,
            RedirectAttributes told) {
        words.followedBy(canned.find(ready).map(CannedAnswer::text).orElse("")).keep(told);
        return flash.back(thread, told);
    }

    /** The editor answers; words that could not be sent are still there. */
    @PostMapping("/answer")
    String answer(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            @RequestParam("id") String id,
            @RequestParam("seen") long seen,
            Authentication person,
            RedirectAttributes told) {
        var form = new AnswerForm(words.text(), id, seen);
        Outcome outcome = answers.answer(thread.reader(), colleagues.of(person), form.text(), form.id(), form.seenAt());
        (outcome == Outcome.DONE ? words.withoutText() : words).keep(told);
        return flash.back(thread, outcome, "inbox.answered", told);
    }

    /** The bot is to speak again. */
    @PostMapping("/return")
    String handBack(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            @RequestParam("seen") long seen,
            Authentication person,
            RedirectAttributes told) {
        words.keep(told);
        Outcome outcome = desk.handBack(thread.reader(), colleagues.of(person), Instant.ofEpochMilli(seen));
        return flash.back(thread, outcome, "inbox.returned", told);
    }

    /** A note for colleagues. */
    @PostMapping("/note")
    String note(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            Authentication person,
            RedirectAttributes told) {
        Outcome outcome = desk.note(thread.reader(), colleagues.of(person), words.note());
        (outcome == Outcome.DONE ? words.withoutNote() : words).keep(told);
        return flash.back(thread, outcome, "inbox.noted", told);
    }

    /** To whom it is given, and what it is about. */
    @PostMapping("/file")
    String file(
            @ModelAttribute ThreadAddress thread,
            @ModelAttribute HalfWritten words,
            @RequestParam(name = "assigned", defaultValue = "") String assigned,
            @RequestParam(name = "tag", required = false) @Nullable Tag tag,
            Authentication person,
            RedirectAttributes told) {
        words.keep(told);
        String name = assigned.strip();
        Outcome outcome = name.length() > LONGEST_NAME
                ? new Outcome.Wrong("name-long")
                : desk.file(thread.reader(), colleagues.of(person), new Filing(name.isEmpty() ? null : name, tag));
        return flash.back(thread, outcome, "inbox.filed", told);
    }
}
