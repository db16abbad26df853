package press.kiosque.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.security.Principal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.article.Articles;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** What readers can follow, and the rules that sort articles under it, tried before they count. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/topics")
class TopicAdminController {

    private static final String PAGE = "topics/topic";
    private static final int SHOWN = 20;

    private final Topics topics;
    private final Feeds feeds;
    private final Articles articles;
    private final TopicDesk desk;

    TopicAdminController(Topics topics, Feeds feeds, Articles articles, TopicDesk desk) {
        this.topics = topics;
        this.feeds = feeds;
        this.articles = articles;
        this.desk = desk;
    }

    /** All topics with how much comes under each. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            Locale language,
            Model model) {
        model.addAttribute("rows", newsroom == null ? List.of() : rows(newsroom, now, language));
        return "topics/list";
    }

    /** One line of the list. */
    record Row(Topic topic, String label, long articles) {}

    private List<Row> rows(Newsroom newsroom, ZonedDateTime now, Locale language) {
        Map<String, Long> counts = articles
                .since(newsroom.id(), now.minusDays(1).toInstant())
                .stream()
                .flatMap(article -> article.topics().stream())
                .collect(groupingBy(slug -> slug, counting()));
        return topics.of(newsroom.id()).stream()
                .map(topic -> new Row(topic, topic.labelIn(language), counts.getOrDefault(topic.slug(), 0L)))
                .toList();
    }

    /** The form for a new topic. */
    @GetMapping("/new")
    String blank(@RequestAttribute("newsroom") Newsroom newsroom, Model model) {
        return page(newsroom, TopicForm.empty(), model);
    }

    /** A topic with what its rules find. */
    @GetMapping("/{slug}")
    String topic(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("slug") String slug, Model model) {
        Topic topic = topics.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(newsroom, TopicForm.of(topic), model);
    }

    /** Shows what rules would find; stores nothing. */
    @PostMapping("/try")
    String attempt(
            @RequestAttribute("newsroom") Newsroom newsroom, @ModelAttribute("form") TopicForm form, Model model) {
        model.addAttribute("tried", true);
        return page(newsroom, form, model);
    }

    /** Stores a topic. */
    @PostMapping
    String save(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Principal person,
            @ModelAttribute("form") TopicForm form,
            Model model,
            RedirectAttributes flash) {
        if (form.wrong() != null) {
            return page(newsroom, form, model);
        }
        Topic topic = topic(newsroom, form);
        desk.save(person.getName(), topic);
        flash.addFlashAttribute("notice", "topics.saved");
        flash.addFlashAttribute("noticeOf", topic.nameIn(newsroom.language()));
        return "redirect:/admin/topics/" + topic.slug();
    }

    private String page(Newsroom newsroom, TopicForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("feeds", feeds.of(newsroom.id()));
        model.addAttribute("shown", SHOWN);
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
        return form.topic(
                newsroom, topics.of(newsroom.id()).stream().map(Topic::slug).collect(toSet()));
    }
}
