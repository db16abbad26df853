package press.kiosque.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.sandbox.Message.Button;

/**
 * Something a reader can tap.
 *
 * @param mid the message it hangs on, if it hangs on one
 * @param url the address that it opens, if it opens one; otherwise it sends its payload
 */
record Tappable(
        Kind kind,
        @Nullable String mid,
        String title,
        @Nullable String url,
        @Nullable String payload) {

    /** What kind of thing it is, which decides what a tap sends. */
    enum Kind {
        QUICK_REPLY,
        BUTTON,
        NOTIFY
    }

    /** All that can be tapped in a thread, newest first: quick replies, the buttons of each message, the menu. */
    static List<Tappable> in(Reader reader) {
        List<Tappable> all = new ArrayList<>();
        List<Message> messages = reader.conversation().messages();
        if (!messages.isEmpty()) {
            Message last = messages.get(messages.size() - 1);
            last.quickReplies()
                    .forEach(reply ->
                            all.add(new Tappable(Kind.QUICK_REPLY, last.mid(), reply.title(), null, reply.payload())));
        }
        for (int i = messages.size() - 1; i >= 0; i--) {
            addButtons(messages.get(i), all);
        }
        MessengerProfile profile = reader.page().profile();
        profile.menu(reader.locale()).forEach(entry -> all.add(button(null, entry)));
        if (messages.isEmpty()) {
            profile.iceBreakers(reader.locale()).forEach(question -> all.add(button(null, question)));
        }
        return all;
    }

    private static void addButtons(Message message, List<Tappable> all) {
        message.buttons().forEach(button -> all.add(button(message.mid(), button)));
        message.cards().forEach(card -> card.buttons().forEach(button -> all.add(button(message.mid(), button))));
        message.cards().stream()
                .filter(card -> card.link() != null)
                .forEach(card -> all.add(new Tappable(Kind.BUTTON, message.mid(), card.title(), card.link(), null)));
    }

    private static Tappable button(@Nullable String mid, Button button) {
        Kind kind = button.type().equals(TemplateShape.NOTIFY) ? Kind.NOTIFY : Kind.BUTTON;
        return new Tappable(kind, mid, button.title(), button.url(), button.payload());
    }

    /** How the list of what can be tapped names it. */
    String name() {
        return url == null ? title + " (" + payload + ")" : title + " (" + url + ")";
    }
}
