package press.kiosque.article;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.article.StoryEditing.Mark;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.TextIndex;
import press.kiosque.topic.TextIndex.Text;
import press.kiosque.topic.Topics;

/** What newsrooms tell at the moment, and what editors decide about it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/stories")
class StoryAdminController {

    private static final int SHOWN = 100;
    private static final int OTHERS_SHOWN = 8;
    private static final List<Integer> HOURS = List.of(24, 72, 168);

    /** What a list was asked for, so that whoever marked a story in it comes back to it. */
    private static final List<String> LIST_FIELDS = List.of("words", "hours", "treated");

    /** Messenger shows 80 characters of a card's title and as many under it. */
    static final int LONGEST = 80;

    private final ToldStories stories;
    private final StoryEditing editing;
    private final Topics topics;

    StoryAdminController(ToldStories stories, StoryEditing editing, Topics topics) {
        this.stories = stories;
        this.editing = editing;
        this.topics = topics;
    }

    /** The newest, or those of them that tell of something. */
    @GetMapping
    String list(
            @RequestAttribute(name = "newsroom", required = false) @Nullable Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "hours", defaultValue = "24") int asked,
            @RequestParam(name = "treated", defaultValue = "false") boolean treated,
            Locale language,
            Model model) {
        int hours = HOURS.contains(asked) ? asked : HOURS.get(0);
        List<ToldStory> all = newsroom == null
                ? List.of()
                : stories.since(newsroom.id(), now.minusHours(hours).toInstant());
        List<ToldStory> found = found(all, words).stream()
                .filter(told -> !treated || told.isTreated())
                .toList();
        model.addAttribute("stories", found.stream().limit(SHOWN).toList());
        model.addAttribute("found", found.size());
        model.addAttribute("all", all.size());
        model.addAttribute("words", words);
        model.addAttribute("hours", hours);
        model.addAttribute("choices", HOURS);
        model.addAttribute("treated", treated);
        model.addAttribute("topicNames", topicNames(newsroom, language));
        return "stories/list";
    }

    private static List<ToldStory> found(List<ToldStory> all, String words) {
        if (words.isBlank()) {
            return all;
        }
        List<Text> texts = all.stream()
                .map(ToldStory::shown)
                .map(shown -> new Text(shown.title(), shown.summary(), Locale.forLanguageTag(shown.language())))
                .toList();
        Set<Integer> telling = new TextIndex(texts).find(words);
        return IntStream.range(0, all.size())
                .filter(telling::contains)
                .mapToObj(all::get)
                .toList();
    }

    private Map<String, String> topicNames(@Nullable Newsroom newsroom, Locale language) {
        var names = new TreeMap<String, String>();
        if (newsroom != null) {
            topics.of(newsroom.id()).forEach(topic -> names.put(topic.slug(), topic.nameIn(language)));
        }
        return names;
    }

    /** One story with everything that tells it, and others that might be the same. */
    @GetMapping("/{id}")
    String story(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @PathVariable("id") String id,
            @RequestParam(name = "words", defaultValue = "") String words,
            Locale language,
            Model model) {
        ToldStory told = find(newsroom, id);
        String predecessor = told.story().predecessor();
        model.addAttribute("told", told);
        model.addAttribute(
                "before",
                predecessor == null
                        ? null
                        : stories.find(newsroom.id(), predecessor).orElse(null));
        model.addAttribute("others", others(newsroom, told, words, now));
        model.addAttribute("words", words);
        model.addAttribute("longest", LONGEST);
        model.addAttribute("topicNames", topicNames(newsroom, language));
        return "stories/story";
    }

    private List<ToldStory> others(Newsroom newsroom, ToldStory told, String words, ZonedDateTime now) {
        Instant since = now.toInstant().minus(Duration.ofDays(3));
        if (words.isBlank()) {
            return stories.beside(newsroom.id(), told, since, OTHERS_SHOWN);
        }
        return found(stories.since(newsroom.id(), since), words).stream()
                .filter(other -> !other.id().equals(told.id()))
                .limit(OTHERS_SHOWN)
                .toList();
    }

    /** Pins a story, carries it, holds it back, or takes that away again. */
    @PostMapping("/{id}/mark")
    String mark(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Principal person,
            @PathVariable("id") String id,
            @RequestParam("mark") Mark mark,
            @RequestParam("marked") boolean marked,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        ToldStory told = find(newsroom, id);
        editing.mark(person.getName(), told, mark, marked);
        notice(flash, "stories.notice." + mark + "." + marked, told);
        if (!from.equals("list")) {
            return page(id);
        }
        LIST_FIELDS.stream().filter(form::containsKey).forEach(field -> flash.addAttribute(field, form.get(field)));
        return "redirect:/admin/stories";
    }

    /** Gives a story the words that readers see. */
    @PostMapping("/{id}/words")
    String words(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Principal person,
            @PathVariable("id") String id,
            @RequestParam("title") String title,
            @RequestParam("summary") String summary,
            RedirectAttributes flash) {
        ToldStory told = find(newsroom, id);
        boolean tooLong = title.strip().length() > LONGEST || summary.strip().length() > LONGEST;
        if (tooLong || (title.isBlank() && !summary.isBlank())) {
            flash.addFlashAttribute("refused", tooLong ? "stories.too-long" : "stories.no-title");
            flash.addFlashAttribute("refusedOf", LONGEST);
            flash.addFlashAttribute("typed", List.of(title, summary));
        } else {
            editing.word(person.getName(), told, title, summary);
            notice(flash, title.isBlank() ? "stories.notice.own-words" : "stories.notice.worded", find(newsroom, id));
        }
        return page(id);
    }

    /** Makes another story part of this one. */
    @PostMapping("/{id}/merge")
    String merge(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Principal person,
            @PathVariable("id") String id,
            @RequestParam("other") String other,
            RedirectAttributes flash) {
        ToldStory told = find(newsroom, id);
        editing.merge(person.getName(), told, find(newsroom, other));
        notice(flash, "stories.notice.merged", told);
        return page(id);
    }

    /** Takes an article out of a story. */
    @PostMapping("/{id}/split")
    String split(
            @RequestAttribute("newsroom") Newsroom newsroom,
            Principal person,
            @PathVariable("id") String id,
            @RequestParam("article") String article,
            RedirectAttributes flash) {
        ToldStory told = find(newsroom, id);
        editing.split(person.getName(), told, article);
        notice(flash, "stories.notice.split", told);
        return page(id);
    }

    private ToldStory find(Newsroom newsroom, String id) {
        return stories.find(newsroom.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void notice(RedirectAttributes flash, String key, ToldStory told) {
        flash.addFlashAttribute("notice", key);
        flash.addFlashAttribute("noticeOf", told.shown().title());
    }

    private static String page(String id) {
        return "redirect:/admin/stories/" + id;
    }
}
