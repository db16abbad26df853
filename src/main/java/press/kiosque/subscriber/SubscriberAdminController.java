package press.kiosque.subscriber;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.EditionNames;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.topic.Topics;

/** Who reads us: all of them, and one with everything that was agreed and sent. Readers have addresses here, no names. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/readers")
class SubscriberAdminController {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 2000;

    private final SubscriberList list;
    private final Newsrooms newsrooms;
    private final Topics topics;
    private final EditionNames editions;
    private final Panels panels;

    SubscriberAdminController(
            SubscriberList list, Newsrooms newsrooms, Topics topics, EditionNames editions, Panels panels) {
        this.list = list;
        this.newsrooms = newsrooms;
        this.topics = topics;
        this.editions = editions;
        this.panels = panels;
    }

    /** The reader of this number; where there is none, all of them and a word about it. */
    @GetMapping(params = "number")
    String search(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("number") String number,
            RedirectAttributes found) {
        String sought = number.strip();
        if (panels.find(Subscriber.id(newsroom.id(), sought)).isPresent()) {
            found.addAttribute("newsroomId", newsroom.id());
            found.addAttribute("recipient", sought);
            return "redirect:/admin/readers/{newsroomId}/{recipient}";
        }
        if (!sought.isEmpty()) {
            found.addFlashAttribute("refused", "readers.unknown-number");
            found.addFlashAttribute("refusedOf", sought);
            found.addFlashAttribute("sought", sought);
        }
        return "redirect:/admin/readers";
    }

    /** Readers, the newest first. */
    @GetMapping(params = "!number")
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestParam(name = "status", defaultValue = "") String asked,
            @RequestParam(name = "topic", defaultValue = "") String topic,
            @RequestParam(name = "edition", defaultValue = "") String edition,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Locale language,
            Model model) {
        Optional<Status> status = status(asked);
        if (!asked.isEmpty() && status.isEmpty()) {
            model.addAttribute("refused", "readers.unknown-status");
            model.addAttribute("refusedOf", asked);
        }
        var which = new ReaderFilter(status.orElse(null), topic, edition);
        Map<String, String> names = newsroom == null ? Map.of() : topics.labels(newsroom.id(), language);
        int number = newsroom == null ? 1 : number(newsroom, which, page);
        List<Row> rows = newsroom == null ? List.of() : rows(newsroom, which, number, names);
        model.addAttribute("rows", rows.subList(0, Math.min(PAGE_SIZE, rows.size())));
        model.addAttribute("more", rows.size() > PAGE_SIZE && number < LAST_PAGE);
        model.addAttribute("number", number);
        model.addAttribute("which", which);
        model.addAttribute("topicName", names.getOrDefault(topic, topic));
        model.addAttribute("editions", newsroom == null ? Map.of() : editions.names(newsroom.id(), language));
        model.addAttribute("statuses", SubscriberList.STATUSES);
        return "readers/list";
    }

    private static Optional<Status> status(String asked) {
        return SubscriberList.STATUSES.stream()
                .filter(status -> status.name().equals(asked))
                .findFirst();
    }

    /** The page that was asked for; after the last, the last, and the first for what is no number. */
    private int number(Newsroom newsroom, ReaderFilter which, String page) {
        int asked = page.matches("\\d{1,9}") ? Integer.parseInt(page) : 1;
        if (asked <= 1) {
            return 1;
        }
        long pages = (list.count(newsroom.id(), which) + PAGE_SIZE - 1) / PAGE_SIZE;
        return (int) Math.max(1, Math.min(Math.min(asked, LAST_PAGE), pages));
    }

    private List<Row> rows(Newsroom newsroom, ReaderFilter which, int number, Map<String, String> names) {
        return list.newest(newsroom.id(), which, (number - 1) * PAGE_SIZE, PAGE_SIZE + 1).stream()
                .map(reader -> Row.of(reader, newsroom.zone(), names))
                .toList();
    }

    /** One reader. */
    @GetMapping("/{newsroomId}/{recipient}")
    String reader(
            @PathVariable("newsroomId") String newsroomId,
            @PathVariable("recipient") String recipient,
            Locale language,
            Model model) {
        Newsroom newsroom = newsrooms.find(newsroomId).orElseThrow(SubscriberAdminController::unknown);
        Subscriber reader =
                panels.find(Subscriber.id(newsroomId, recipient)).orElseThrow(SubscriberAdminController::unknown);
        model.addAttribute("row", Row.of(reader, newsroom.zone(), topics.labels(newsroomId, language)));
        model.addAttribute("editions", editions.names(newsroomId, language));
        model.addAttribute("panels", panels.of(reader, newsroom.zone()));
        return "readers/reader";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * A reader as the pages show them.
     *
     * @param topics their names
     * @param next the next digest on the newsroom's clock
     * @param nextThere the same on the reader's clock; null where it shows the same
     */
    record Row(
            Subscriber reader,
            List<String> topics,
            ZonedDateTime since,
            @Nullable ZonedDateTime next,
            @Nullable ZonedDateTime nextThere,
            @Nullable ZonedDateTime windowEnds) {

        private static Row of(Subscriber reader, ZoneId zone, Map<String, String> names) {
            ZonedDateTime next = at(reader.nextDigestAt(), zone);
            ZonedDateTime there = at(reader.nextDigestAt(), reader.zone());
            boolean same =
                    next == null || there == null || next.toLocalDateTime().equals(there.toLocalDateTime());
            return new Row(
                    reader,
                    reader.topics().stream()
                            .map(slug -> names.getOrDefault(slug, slug))
                            .toList(),
                    reader.since().atZone(zone),
                    next,
                    same ? null : there,
                    at(reader.windowEnds(), zone));
        }

        /** The reader's zone; a distance from Greenwich says that it is one. */
        public String zone() {
            String id = reader.zone().getId();
            return reader.zone() instanceof ZoneOffset ? "UTC" + id.replace("Z", "") : id;
        }

        private static @Nullable ZonedDateTime at(@Nullable Instant moment, ZoneId zone) {
            return moment == null ? null : moment.atZone(zone);
        }
    }
}
