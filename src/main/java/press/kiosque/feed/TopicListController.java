package press.kiosque.feed;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** Arranges topics, removes them and puts them back. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/topics")
class TopicListController {

    private static final String LIST = "redirect:/admin/topics";

    private final Topics topics;
    private final TopicDesk desk;
    private final Colleagues colleagues;

    TopicListController(Topics topics, TopicDesk desk, Colleagues colleagues) {
        this.topics = topics;
        this.desk = desk;
        this.colleagues = colleagues;
    }

    /** Removes a topic, for whoever said that they are sure. */
    @PostMapping("/{slug}/remove")
    String remove(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("slug") String slug,
            Authentication person,
            RedirectAttributes told) {
        Topic topic = topic(newsroom, slug);
        desk.remove(colleagues.of(person), topic);
        return told("topics.removed", topic, newsroom, told);
    }

    /** Shows a topic one place earlier. */
    @PostMapping("/{slug}/up")
    String moveUp(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @PathVariable("slug") String slug,
            Authentication person,
            RedirectAttributes told) {
        Topic topic = topic(newsroom, slug);
        desk.moveUp(colleagues.of(person), topic);
        return told("topics.moved", topic, newsroom, told);
    }

    private Topic topic(Newsroom newsroom, String slug) {
        return topics.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Puts a removed topic back. */
    @PostMapping("/put-back")
    String putBack(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestParam("topic") String slug,
            Authentication person,
            RedirectAttributes told) {
        Topic topic = desk.putBack(colleagues.of(person), newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return told("topics.back", topic, newsroom, told);
    }

    private static String told(String notice, Topic topic, Newsroom newsroom, RedirectAttributes told) {
        told.addFlashAttribute("notice", notice);
        told.addFlashAttribute("noticeOf", topic.nameIn(newsroom.language()));
        return LIST;
    }
}
