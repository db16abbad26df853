package press.kiosque.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.conversation.StoryRef;
import press.kiosque.conversation.Takeover;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber;

/** The threads that want a person, and one with all that is needed to answer. Looking at one's own thread keeps it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/inbox")
class InboxAdminController {

    private final Inbox inbox;
    private final ThreadViews views;
    private final CannedAnswers canned;
    private final Desk desk;
    private final Newsrooms newsrooms;
    private final Colleagues colleagues;

    InboxAdminController(
            Inbox inbox,
            ThreadViews views,
            CannedAnswers canned,
            Desk desk,
            Newsrooms newsrooms,
            Colleagues colleagues) {
        this.inbox = inbox;
        this.views = views;
        this.canned = canned;
        this.desk = desk;
        this.newsrooms = newsrooms;
        this.colleagues = colleagues;
    }

    /** All that wait or are held; or those that are mine, or about one story. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestParam(name = "mine", defaultValue = "false") boolean mine,
            @RequestParam(name = "story", required = false) @Nullable String story,
            Authentication person,
            Model model) {
        List<InboxRow> all = newsroom == null ? List.of() : inbox.rows(newsroom.id());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(row -> !mine || isMine(row, person.getName()))
                        .filter(row -> story == null || isAbout(row, story))
                        .toList());
        model.addAttribute("groups", groups(all));
        model.addAttribute("mine", mine);
        model.addAttribute("story", story);
        model.addAttribute("zone", newsroom == null ? null : newsroom.zone());
        return "inbox/list";
    }

    private static boolean isMine(InboxRow row, String name) {
        return row.thread().isOwnedBy(name) || name.equals(row.thread().filing().assigned());
    }

    private static boolean isAbout(InboxRow row, String story) {
        return row.story() != null && row.story().story().equals(story);
    }

    /** Stories about which several readers ask, the most asked first. */
    private static List<Map.Entry<StoryRef, Long>> groups(List<InboxRow> rows) {
        return rows.stream()
                .map(InboxRow::story)
                .filter(story -> story != null)
                .collect(Collectors.groupingBy(story -> story, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(group -> group.getValue() > 1)
                .sorted(Map.Entry.<StoryRef, Long>comparingByValue().reversed())
                .toList();
    }

    /** One thread. */
    @GetMapping("/{newsroomId}/{recipient}")
    String thread(
            @PathVariable("newsroomId") String newsroomId,
            @PathVariable("recipient") String recipient,
            Authentication person,
            Locale language,
            Model model) {
        Newsroom newsroom = newsrooms.find(newsroomId).orElseThrow(InboxAdminController::unknown);
        String reader = Subscriber.id(newsroomId, recipient);
        Colleague editor = colleagues.of(person);
        desk.keep(reader, editor);
        ThreadView view = views.of(reader, language).orElseThrow(InboxAdminController::unknown);
        model.addAttribute("view", view);
        model.addAttribute("zone", newsroom.zone());
        model.addAttribute("mine", view.thread().isOwnedBy(editor.name()));
        model.addAttribute("mayAnswer", editor.mayWrite());
        model.addAttribute("seen", view.seen().toEpochMilli());
        model.addAttribute("answerId", UUID.randomUUID().toString());
        model.addAttribute("tags", Takeover.Tag.values());
        model.addAttribute("canned", canned.of(newsroomId, view.reader().language()));
        return "inbox/thread";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
