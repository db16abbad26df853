package press.kiosque.digest;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.SubscriberList;
import press.kiosque.subscriber.Subscribers;

/** An edition as one reader would get it now, on a phone, with why each story is there and why others are not. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/editions/{slug}/preview")
class PreviewAdminController {

    private static final int SUGGESTED = 20;

    private final DigestPreview preview;
    private final Editions editions;
    private final EditionView view;
    private final Subscribers subscribers;
    private final SubscriberList readers;
    private final Colleagues colleagues;

    PreviewAdminController(
            DigestPreview preview,
            Editions editions,
            EditionView view,
            Subscribers subscribers,
            SubscriberList readers,
            Colleagues colleagues) {
        this.preview = preview;
        this.editions = editions;
        this.view = view;
        this.subscribers = subscribers;
        this.readers = readers;
        this.colleagues = colleagues;
    }

    /** The page; at first as somebody who follows all topics. */
    @GetMapping
    String page(
            @RequestAttribute("newsroom") Newsroom newsroom,
            @RequestAttribute("now") ZonedDateTime now,
            @PathVariable("slug") String slug,
            @ModelAttribute PreviewForm asked,
            Authentication person,
            Locale language,
            Model model) {
        if (!colleagues.of(person).mayWrite()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Edition edition = editions.find(newsroom.id() + "/" + slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> topics = view.topics(newsroom.id(), language);
        PreviewForm form = asked.isBlank() ? PreviewForm.everything(topics.keySet(), newsroom.language()) : asked;
        model.addAttribute("edition", edition);
        model.addAttribute("name", edition.nameIn(language));
        model.addAttribute("form", form);
        model.addAttribute("topics", topics);
        model.addAttribute("takers", readers.takers(newsroom.id(), slug, SUGGESTED));
        Optional<Subscriber> reader = form.reader().isEmpty()
                ? Optional.of(form.madeUp(newsroom, now.toInstant()))
                : subscribers.find(Subscriber.id(newsroom.id(), form.reader()));
        model.addAttribute("why", refusal(reader));
        model.addAttribute(
                "preview",
                reader.filter(found -> found.mayReceive(Purpose.DIGEST))
                        .map(found -> preview.of(found, edition, now.toInstant(), language))
                        .orElse(null));
        return "editions/preview";
    }

    /** Why there is no digest to show; what a reader without consent follows is not told. Empty if there may be one. */
    private static String refusal(Optional<Subscriber> reader) {
        if (reader.isEmpty()) {
            return "unknown";
        }
        return reader.get().mayReceive(Purpose.DIGEST) ? "" : "no-consent";
    }
}
