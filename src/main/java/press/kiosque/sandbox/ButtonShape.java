package press.kiosque.sandbox;

import java.util.List;
import java.util.Set;
import press.kiosque.sandbox.Message.Button;

/** Checks buttons. See "Buttons" in Messenger's Send API reference for each limit. */
final class ButtonShape {

    static final int TITLE = 20;
    static final int PAYLOAD = 1000;
    static final int BUTTONS = 3;

    private static final Set<String> TYPES =
            Set.of("web_url", "postback", "phone_number", "account_link", "account_unlink");
    private static final Set<String> HEIGHTS = Set.of("compact", "tall", "full");

    private ButtonShape() {}

    static List<Button> buttons(Shape holder) {
        return holder.list("buttons", 1, BUTTONS).stream()
                .map(ButtonShape::button)
                .toList();
    }

    private static Button button(Shape button) {
        String type = button.requiredWord("type", TYPES);
        return switch (type) {
            case "web_url" -> webUrl(button, TITLE);
            case "postback" -> postback(button, TITLE);
            case "phone_number" -> phone(button);
            case "account_link" ->
                new Button(
                        type, "account_link", button.only(Set.of("type", "url")).requiredUrl("url"), null);
            default -> new Button(button.only(Set.of("type")).requiredWord("type", TYPES), type, null, null);
        };
    }

    static Button webUrl(Shape button, int titleMost) {
        button.only(Set.of(
                "type",
                "title",
                "url",
                "webview_height_ratio",
                "messenger_extensions",
                "fallback_url",
                "webview_share_button"));
        button.word("webview_height_ratio", HEIGHTS);
        button.url("fallback_url");
        return new Button("web_url", button.requiredTitle("title", titleMost), button.requiredUrl("url"), null);
    }

    static Button postback(Shape button, int titleMost) {
        button.only(Set.of("type", "title", "payload"));
        String title = button.requiredTitle("title", titleMost);
        return new Button("postback", title, null, button.requiredText("payload", PAYLOAD));
    }

    /** What opens by a tap on a card itself: an address like that of a button, but without a title. */
    static String defaultAction(Shape action) {
        action.only(Set.of("type", "url", "webview_height_ratio", "messenger_extensions", "fallback_url"));
        action.requiredWord("type", Set.of("web_url"));
        action.word("webview_height_ratio", HEIGHTS);
        action.url("fallback_url");
        return action.requiredUrl("url");
    }

    private static Button phone(Shape button) {
        button.only(Set.of("type", "title", "payload"));
        String number = button.requiredText("payload", PAYLOAD);
        if (!number.matches("\\+[0-9]{4,15}")) {
            throw button.refuse("payload", "must be a phone number, as in +33123456789");
        }
        return new Button("phone_number", button.requiredTitle("title", TITLE), "tel:" + number, null);
    }
}
