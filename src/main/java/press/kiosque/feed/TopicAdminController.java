package press.kiosque.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import press.kiosque.article.Articles;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Readership;
import press.kiosque.newsroom.SeenVersion;
import press.kiosque.topic.RemovedTopic;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** What readers can follow, and the rules that sort articles under it, tried before they count. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/topics")
class TopicAdminController {

    private static final String PAGE = "topics/topic";
    private static final int SHOWN = 20;

    /** Pages and deeds whose addresses no topic may have. */
    private static final Set<String> RESERVED = Set.of("new", "try", "put-back");

    private final Topics topics;
    private final Feeds feeds;
    private final Articles articles;
    private final TopicDesk desk;
    private final Readership readers;
    private final SeenVersion version;
    private final Colleagues colleagues;

    TopicAdminController(
            Topics topics,
            Feeds feeds,
            Articles articles,
            TopicDesk desk,
            Readership readers,
            SeenVersion version,
            Colleagues colleagues) {
        this.topics = topics;
        this.feeds = feeds;
        this.articles = articles;
        this.desk = desk;
        this.readers = readers;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** All topics with how much comes under each. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Locale language,
            Model model) {
        model.addAttribute("rows", newsroom == null ? List.of() : rows(newsroom, now, language));
        model.addAttribute("removed", newsroom == null ? List.of() : removed(newsroom, language));
        return "topics/list";
    }

    /**
     * One line of the list.
     *
     * @param readers who follow it; null while they are being counted
     */
    record Row(
            Topic topic,
            String label,
            long articles,
            @Nullable Long readers) {}

    /** One line of what was removed. */
    record Removed(RemovedTopic gone, String label, ZonedDateTime at) {}

    private List<Removed> removed(Newsroom newsroom, Locale language) {
        return topics.removed(newsroom.id()).stream()
                .map(gone -> new Removed(
                        gone, gone.topic().labelIn(language), gone.at().atZone(newsroom.zone())))
                .toList();
    }

    private List<Row> rows(Newsroom newsroom, ZonedDateTime now, Locale language) {
        Map<String, Long> counts = articles
                .since(newsroom.id(), now.minusDays(1).toInstant())
                .stream()
                .flatMap(article -> article.topics().stream())
                .collect(groupingBy(slug -> slug, counting()));
        return topics.of(newsroom.id()).stream()
                .map(topic -> new Row(
                        topic, topic.labelIn(language), counts.getOrDefault(topic.slug(), 0L), followers(topic)))
                .toList();
    }

    private @Nullable Long followers(Topic topic) {
        return readers.ofTopic(topic.newsroom(), topic.slug()).orElse(null);
    }

    /** The form for a new topic. */
    @GetMapping("/new")
    String blank(@RequestAttribute("newsroom") Newsroom newsroom, Model model) {
        return page(newsroom, TopicForm.empty(), false, model);
    }

    /** A topic with what its rules find. */
    @GetMapping("/{slug}")
    String topic(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("slug") String slug, Model model) {
        Topic topic = topics.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("followers", followers(topic));
        return page(newsroom, TopicForm.of(topic), false, model);
    }

    /** Shows what rules would find; stores nothing. */
    @PostMapping("/try")
    String attempt(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @ModelAttribute("form") TopicForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Model model) {
        version.again(seen, model);
        return page(newsroom, form, true, model);
    }

    /** Stores a topic. */
    @PostMapping
    String save(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Authentication person,
            @ModelAttribute("form") TopicForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            Model model,
            RedirectAttributes flash) {
        version.again(seen, model);
        if (form.wrong() != null) {
            return page(newsroom, form, false, model);
        }
        Topic topic = topic(newsroom, form);
        long from = form.slug().isEmpty() ? version.ofNew(TopicDesk.revision(topic.id())) : seen;
        if (!desk.save(colleagues.of(person), topic, from)) {
            model.addAttribute("refused", "topics.overtaken");
            version.overtaken(TopicDesk.revision(topic.id()), newsroom.zone(), model);
            return page(newsroom, form, false, model);
        }
        flash.addFlashAttribute("notice", "topics.saved");
        flash.addFlashAttribute("noticeOf", topic.nameIn(newsroom.language()));
        return "redirect:/admin/topics/" + topic.slug();
    }

    private String page(Newsroom newsroom, TopicForm form, boolean tried, Model model) {
        model.addAttribute("tried", tried);
        model.addAttribute("form", form);
        model.addAttribute("feeds", feeds.of(newsroom.id()));
        model.addAttribute("shown", SHOWN);
        version.now(form.slug().isEmpty() ? null : TopicDesk.revision(newsroom.id() + "/" + form.slug()), model);
        boolean blank = form.equals(TopicForm.empty());
        model.addAttribute("wrong", blank ? null : form.wrong());
        model.addAttribute("trial", blank || form.wrong() != null ? null : desk.trial(topic(newsroom, form)));
        return PAGE;
    }

    private Topic topic(Newsroom newsroom, TopicForm form) {
        boolean known = form.slug().isEmpty()
                || topics.find(newsroom.id() + "/" + form.slug()).isPresent();
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form.topic(newsroom, taken(newsroom));
    }

    /** Ids that a new topic must not have: those of others, and of removed ones, whose readers are still there. */
    private Set<String> taken(Newsroom newsroom) {
        Set<String> taken = new HashSet<>(RESERVED);
        topics.of(newsroom.id()).forEach(topic -> taken.add(topic.slug()));
        topics.removed(newsroom.id()).forEach(gone -> taken.add(gone.topic().slug()));
        return taken;
    }
}
