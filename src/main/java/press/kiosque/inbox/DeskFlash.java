package press.kiosque.inbox;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/** Leads back to a thread's page and says there what became of what was done. */
@Component
@ConditionalOnWebApplication
class DeskFlash {

    private final Newsrooms newsrooms;

    DeskFlash(Newsrooms newsrooms) {
        this.newsrooms = newsrooms;
    }

    /** The address of the thread's page, after this is told. */
    String back(ThreadAddress thread, Outcome outcome, String done, RedirectAttributes told) {
        tell(thread.newsroom(), outcome, done, told);
        return back(thread, told);
    }

    /** The address of the thread's page. */
    String back(ThreadAddress thread, RedirectAttributes told) {
        told.addAttribute("newsroomId", thread.newsroom());
        told.addAttribute("recipient", thread.recipient());
        return "redirect:/admin/inbox/{newsroomId}/{recipient}";
    }

    /** Tells it on the next page. */
    void tell(String newsroom, Outcome outcome, String done, RedirectAttributes told) {
        if (outcome instanceof Outcome.Held held) {
            boolean here = held.by().state() == State.HUMAN;
            refused(told, here ? "inbox.held" : "inbox.held-elsewhere");
            told.addFlashAttribute("refusedOf", held.owner());
            told.addFlashAttribute("refusedAt", at(newsroom, held));
        } else if (outcome instanceof Outcome.Impossible impossible) {
            refused(told, "inbox.impossible." + impossible.reason());
        } else if (outcome instanceof Outcome.NotAllowed) {
            refused(told, "inbox.not-allowed");
        } else if (outcome instanceof Outcome.Wrong wrong) {
            refused(told, "inbox.wrong." + wrong.what());
        } else {
            told.addFlashAttribute("notice", done);
        }
    }

    private ZonedDateTime at(String newsroom, Outcome.Held held) {
        ZoneId zone = newsrooms.find(newsroom).map(Newsroom::zone).orElse(ZoneOffset.UTC);
        return held.until().atZone(zone);
    }

    private static void refused(RedirectAttributes told, String key) {
        told.addFlashAttribute("refused", key);
    }
}
