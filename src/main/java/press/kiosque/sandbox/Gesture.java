package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a reader can be told to do, as the bodies of the calls, and what is answered. */
final class Gesture {

    private static final int REF = 2083;
    private static final int TEXT = 20_000;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

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

    /** Writing words, perhaps in reply to a message. */
    record Say(String text, @Nullable String replyTo) {

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
            return (title == null || plain(title).equalsIgnoreCase(plain(thing.title())))
                    && (payload == null || payload.equals(thing.payload()))
                    && (mid == null || mid.equals(thing.mid()))
                    && (url == null || url.equals(thing.url()));
        }

        private static String plain(String title) {
            return SPACES.matcher(title).replaceAll(" ").strip();
        }
    }

    /** Sending a picture or the like; a picture of the sandbox's own when nothing is given. */
    record Photo(@Nullable String url, @Nullable String type) {

        private static final Set<String> TYPES = Set.of("image", "audio", "video", "file", "sticker");

        Photo {
            if (type != null && !TYPES.contains(type)) {
                throw new IllegalArgumentException("The type may be one of " + TYPES + ", not " + type);
            }
        }

        String kind() {
            return type == null ? "image" : type;
        }
    }

    /** Sharing a link. */
    record Share(String url, @Nullable String title) {

        Share {
            Required.text(url, "url", "\"https://example.org/x\"");
        }
    }

    /** Changing the words of a message of the reader's own: the last one when no mid is given. */
    record Edit(@Nullable String mid, String text) {

        Edit {
            Required.text(text, "text", "\"Bonsoir\"");
        }
    }

    /** Taking back a message of the reader's own: the last one when no mid is given. */
    record Delete(@Nullable String mid) {}

    /** Ticking the checkbox of a web page. */
    record OptIn(@Nullable String ref, String userRef) {

        OptIn {
            Required.text(userRef, "userRef", "\"ur-77\"");
        }
    }

    /** Agreeing to notifications on a topic; with a status, stopping or resuming them. */
    record Notifications(
            String token,
            String payload,
            @Nullable String title,
            @Nullable String status) {

        Notifications {
            Required.text(token, "token", "\"nmt_1\"");
            Required.text(payload, "payload", "\"MM:daily\"");
        }
    }

    /** Linking an account by its code; without one, unlinking it. */
    record Link(@Nullable String code) {}

    /** Commenting on a post of the Page. */
    record Comment(String text) {

        Comment {
            Required.text(text, "text", "\"Intéressant\"");
        }
    }

    /** Reacting to a message: to the Page's last one, with love, when nothing is given; {@code none} takes it back. */
    record React(@Nullable String mid, @Nullable String reaction) {}

    /** The events that a gesture sent, and the address it opened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            List<ObjectNode> events,
            @Nullable String opened,
            @Nullable String id) {

        static Done opened(String url) {
            return new Done(List.of(), url, null);
        }

        /** Told, with the id by which the Page may answer. */
        static Done named(ObjectNode event, String id) {
            return new Done(List.of(event), null, id);
        }

        static Done told(ObjectNode event) {
            return new Done(List.of(event), null, null);
        }

        static Done silently() {
            return new Done(List.of(), null, null);
        }
    }
}
