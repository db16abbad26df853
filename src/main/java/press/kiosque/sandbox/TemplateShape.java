package press.kiosque.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.sandbox.Message.Attachment;
import press.kiosque.sandbox.Message.Button;
import press.kiosque.sandbox.Message.Card;

/** Checks templates. See "Generic template", "Button template" and "Media template" for each limit. */
final class TemplateShape {

    /** The type of the button that grants a one-time notification. */
    static final String NOTIFY = "notify_me";

    private static final int ELEMENTS = 10;
    private static final int ELEMENT_TEXT = 80;
    private static final int BUTTON_TEMPLATE_TEXT = 640;

    private static final int NOTIFICATION_TITLE = 65;

    private final Page page;
    private final Instant now;

    TemplateShape(Page page, Instant now) {
        this.page = page;
        this.now = now;
    }

    /** What a template puts on the phone. */
    record Template(@Nullable String text, List<Card> cards, List<Button> buttons, List<Attachment> attachments) {}

    Template template(Shape payload) {
        String type = payload.requiredWord("template_type", Set.of("generic", "button", "media", "one_time_notif_req"));
        return switch (type) {
            case "generic" -> generic(payload);
            case "button" -> button(payload);
            case "media" -> media(payload);
            default -> notification(payload);
        };
    }

    /** A request to notify once; on the phone it is a text with one button. */
    private Template notification(Shape payload) {
        if (!page.settings().may().mayAskOnce()) {
            throw GraphError.noFeature("one-time notifications");
        }
        payload.only(Set.of("template_type", "title", "payload"));
        String title = payload.requiredText("title", NOTIFICATION_TITLE);
        String wish = payload.requiredText("payload", ButtonShape.PAYLOAD);
        return new Template(title, List.of(), List.of(new Button(NOTIFY, "Notify Me", null, wish)), List.of());
    }

    private static Template generic(Shape payload) {
        payload.only(Set.of("template_type", "elements", "image_aspect_ratio", "sharable"));
        payload.word("image_aspect_ratio", Set.of("horizontal", "square"));
        List<Shape> elements = payload.list("elements", 1, ELEMENTS);
        if (elements.isEmpty()) {
            throw payload.refuse("elements", "is required");
        }
        return new Template(null, elements.stream().map(TemplateShape::card).toList(), List.of(), List.of());
    }

    private static Card card(Shape element) {
        element.only(Set.of("title", "subtitle", "image_url", "default_action", "buttons"));
        String title = element.requiredText("title", ELEMENT_TEXT);
        if (element.count("subtitle", "image_url", "default_action", "buttons") == 0) {
            throw element.refuse("needs one of subtitle, image_url, default_action or buttons beside its title");
        }
        return new Card(
                title,
                element.text("subtitle", ELEMENT_TEXT).orElse(null),
                element.url("image_url").orElse(null),
                element.object("default_action").map(ButtonShape::defaultAction).orElse(null),
                ButtonShape.buttons(element));
    }

    private static Template button(Shape payload) {
        payload.only(Set.of("template_type", "text", "buttons", "sharable"));
        String text = payload.requiredText("text", BUTTON_TEMPLATE_TEXT);
        return new Template(text, List.of(), requiredButtons(payload), List.of());
    }

    private Template media(Shape payload) {
        payload.only(Set.of("template_type", "elements", "sharable"));
        List<Shape> elements = payload.list("elements", 1, 1);
        if (elements.isEmpty()) {
            throw payload.refuse("elements", "is required");
        }
        Shape element = elements.get(0).only(Set.of("media_type", "attachment_id", "url", "buttons"));
        String type = element.requiredWord("media_type", Set.of("image", "video"));
        Attachment media = element.has("attachment_id")
                ? MessageShape.saved(element, page, now)
                : new Attachment(type, facebookUrl(element));
        return new Template(null, List.of(), ButtonShape.buttons(element), List.of(media));
    }

    /** A media template shows what is on Facebook already; other media need an attachment id. */
    private static String facebookUrl(Shape element) {
        String url = element.requiredUrl("url");
        if (!url.matches("https?://([a-z]+\\.)?facebook\\.com/.*")) {
            throw element.refuse("url", "must be an address of facebook.com; save other media and use attachment_id");
        }
        return url;
    }

    private static List<Button> requiredButtons(Shape payload) {
        List<Button> buttons = ButtonShape.buttons(payload);
        if (buttons.isEmpty()) {
            throw payload.refuse("buttons", "is required");
        }
        return buttons;
    }
}
