package press.kiosque.article;

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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Readership;
import press.kiosque.topic.TextIndex;
import press.kiosque.topic.TextIndex.Text;
import press.kiosque.topic.Topics;

/** What newsrooms tell at the moment. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/stories")
class StoryAdminController {

    private static final int SHOWN = 100;
    private static final int OTHERS_SHOWN = 8;
    private static final List<Integer> HOURS = List.of(24, 72, 168);

    private final ToldStories stories;
    private final Topics topics;
    private final Readership readers;

    StoryAdminController(ToldStories stories, Topics topics, Readership readers) {
        this.stories = stories;
        this.topics = topics;
        this.readers = readers;
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
        model.addAttribute("takers", newsroom == null ? -1 : takers(newsroom));
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
        model.addAttribute("longest", StoryEditingController.LONGEST);
        model.addAttribute("topicNames", topicNames(newsroom, language));
        model.addAttribute("takers", takers(newsroom));
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

    private ToldStory find(Newsroom newsroom, String id) {
        return stories.find(newsroom.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How many readers take an edition; -1 as long as nobody knows. */
    private long takers(Newsroom newsroom) {
        return readers.ofEditions(newsroom.id()).orElse(-1L);
    }
}
