package press.kiosque.feed;

import java.util.Locale;
import java.util.Map;
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

/** Changes a feed that the newsroom has, lets it rest, and removes it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/feeds/{slug}")
class FeedChangeController {

    private static final String PAGE = "feeds/change";

    private final Feeds feeds;
    private final FeedDesk desk;
    private final FeedReach reach;
    private final SeenVersion version;
    private final Colleagues colleagues;

    FeedChangeController(Feeds feeds, FeedDesk desk, FeedReach reach, SeenVersion version, Colleagues colleagues) {
        this.feeds = feeds;
        this.desk = desk;
        this.reach = reach;
        this.version = version;
        this.colleagues = colleagues;
    }

    /** Which feed; from the address of every request here. */
    @ModelAttribute("feed")
    Feed feed(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("slug") String slug) {
        return feeds.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The form with what holds now. */
    @GetMapping("/edit")
    String form(@ModelAttribute(name = "feed", binding = false) Feed feed, Locale language, Model model) {
        return page(feed, FeedForm.of(feed), Map.of(), language, model);
    }

    /** Stores it. */
    @PostMapping("/edit")
    String change(
            @ModelAttribute(name = "feed", binding = false) Feed feed,
            @ModelAttribute("form") FeedForm form,
            @RequestParam(name = "version", defaultValue = "0") long seen,
            @RequestAttribute("newsroom") Newsroom newsroom,
            Authentication person,
            Locale language,
            Model model,
            RedirectAttributes told) {
        version.again(seen, model);
        Map<String, String> wrong = form.wrong();
        if (desk.at(feed.newsroom(), form.address())
                .filter(other -> !other.id().equals(feed.id()))
                .isPresent()) {
            wrong.put("address", "taken");
        }
        if (!wrong.isEmpty()) {
            return page(feed, form, wrong, language, model);
        }
        if (!desk.change(colleagues.of(person), feed, form, seen)) {
            model.addAttribute("refused", "feeds.overtaken");
            version.overtaken(FeedDesk.revision(feed), newsroom.zone(), model);
            return page(feed, form, wrong, language, model);
        }
        return told("feeds.changed", form.name(), told);
    }

    /** Lets it rest, or be read again. */
    @PostMapping("/pause")
    String pause(
            @ModelAttribute(name = "feed", binding = false) Feed feed,
            @RequestParam("rests") boolean rests,
            Authentication person,
            RedirectAttributes told) {
        desk.pause(colleagues.of(person), feed, rests);
        return told(rests ? "feeds.paused" : "feeds.resumed", feed.name(), told);
    }

    /** Removes it, for whoever said that they are sure. */
    @PostMapping("/remove")
    String remove(
            @ModelAttribute(name = "feed", binding = false) Feed feed, Authentication person, RedirectAttributes told) {
        desk.remove(colleagues.of(person), feed);
        return told("feeds.removed", feed.name(), told);
    }

    private String page(Feed feed, FeedForm form, Map<String, String> wrong, Locale language, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        model.addAttribute("reach", reach.of(feed, language));
        version.now(FeedDesk.revision(feed), model);
        return PAGE;
    }

    private static String told(String notice, String name, RedirectAttributes told) {
        told.addFlashAttribute("notice", notice);
        told.addFlashAttribute("noticeOf", name);
        return "redirect:/admin/feeds";
    }
}
