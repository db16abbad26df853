package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a reader can be told to do, as the bodies of the calls, and what is answered. */
final class Gesture {

    private static final int REF = 2083;
    private static final int TEXT = 20_000;

    private Gesture() {}

    /** Opening the thread, perhaps by a link that carries a ref. */
    record Start(@Nullable String ref) {

        Start {
            if (ref != null && (ref.length() > REF || !ref.matches("[A-Za-z0-9_=-]+"))) {
                throw new IllegalArgumentException(
                        "The ref may hold letters, digits, - _ and =, at most " + REF + " of them");
            }
        }
    }

    /** Writing words. */
    record Say(String text) {

        Say {
            Required.text(text, "text", "\"Bonjour\"");
            if (text.length() > TEXT) {
                throw new IllegalArgumentException("The text may have at most " + TEXT + " characters");
            }
        }
    }

    /** Tapping; the message, address and payload settle which, where titles repeat. */
    record Tap(
            @Nullable String title,
            @Nullable String payload,
            @Nullable String mid,
            @Nullable String url) {

        Tap {
            if (title == null && payload == null && url == null) {
                throw new IllegalArgumentException("Give the title or the payload of what to tap");
            }
        }

        boolean means(Tappable thing) {
            return (title == null
                            || title.strip().equalsIgnoreCase(thing.title().strip()))
                    && (payload == null || payload.equals(thing.payload()))
                    && (mid == null || mid.equals(thing.mid()))
                    && (url == null || url.equals(thing.url()));
        }
    }

    /** Sending a picture; one of the sandbox's own when no address is given. */
    record Photo(@Nullable String url) {}

    /** Reacting to a message: to the Page's last one, with love, when nothing is given; {@code none} takes it back. */
    record React(@Nullable String mid, @Nullable String reaction) {}

    /** The events that a gesture sent, and the address it opened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(List<ObjectNode> events, @Nullable String opened) {

        static Done told(ObjectNode event) {
            return new Done(List.of(event), null);
        }

        static Done silently() {
            return new Done(List.of(), null);
        }
    }
}
