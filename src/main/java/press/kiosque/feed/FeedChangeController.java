package press.kiosque.feed;

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

/** Changes a feed that the newsroom has, and lets it rest. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/feeds/{slug}")
class FeedChangeController {

    private static final String PAGE = "feeds/change";

    private final Feeds feeds;
    private final FeedDesk desk;
    private final Colleagues colleagues;

    FeedChangeController(Feeds feeds, FeedDesk desk, Colleagues colleagues) {
        this.colleagues = colleagues;
        this.feeds = feeds;
        this.desk = desk;
    }

    /** Which feed; from the address of every request here. */
    @ModelAttribute("feed")
    Feed feed(@RequestAttribute("newsroom") Newsroom newsroom, @PathVariable("slug") String slug) {
        return feeds.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The form with what holds now. */
    @GetMapping("/edit")
    String form(@ModelAttribute(name = "feed", binding = false) Feed feed, Model model) {
        return page(FeedForm.of(feed), Map.of(), model);
    }

    /** Stores it. */
    @PostMapping("/edit")
    String change(
            @ModelAttribute(name = "feed", binding = false) Feed feed,
            @ModelAttribute("form") FeedForm form,
            Authentication person,
            Model model,
            RedirectAttributes told) {
        Map<String, String> wrong = form.wrong();
        if (desk.at(feed.newsroom(), form.address())
                .filter(other -> !other.id().equals(feed.id()))
                .isPresent()) {
            wrong.put("address", "taken");
        }
        if (!wrong.isEmpty()) {
            return page(form, wrong, model);
        }
        desk.change(colleagues.of(person), feed, form);
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

    private static String page(FeedForm form, Map<String, String> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
        return PAGE;
    }

    private static String told(String notice, String name, RedirectAttributes told) {
        told.addFlashAttribute("notice", notice);
        told.addFlashAttribute("noticeOf", name);
        return "redirect:/admin/feeds";
    }
}
