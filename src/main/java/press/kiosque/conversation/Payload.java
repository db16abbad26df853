package press.kiosque.conversation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The payloads behind buttons, quick replies and the menu. Templates hold the plain ones as they are; those about a
 * topic or an hour are written here, and all are read here. What is not exactly one of ours asks for help.
 */
final class Payload {

    private static final Map<String, Act> PLAIN = Map.ofEntries(
            Map.entry("GET_STARTED", Act.OPEN),
            Map.entry("TOPICS", Act.TOPICS),
            Map.entry("TOPICS_DONE", Act.TOPICS_DONE),
            Map.entry("HOURS", Act.HOURS),
            Map.entry("TOP", Act.TOP),
            Map.entry("STOP", Act.STOP),
            Map.entry("START", Act.START),
            Map.entry("THANKS", Act.THANKS),
            Map.entry("HELP", Act.HELP),
            Map.entry("NEWSROOM", Act.NEWSROOM),
            Map.entry("BOT", Act.BOT));

    private static final Map<String, Act> ABOUT = Map.of(
            "FOLLOW", Act.FOLLOW,
            "UNFOLLOW", Act.UNFOLLOW,
            "MORE", Act.MORE,
            "EDITION", Act.EDITION,
            "LANGUAGE", Act.LANGUAGE,
            "TIP", Act.TIP);

    private Payload() {}

    static Intent read(String payload) {
        Act plain = PLAIN.get(payload);
        if (plain != null) {
            return Intent.of(plain);
        }
        String[] parts = payload.split(":", 2);
        return parts.length < 2 || parts[1].isBlank() ? Intent.of(Act.HELP) : read(parts[0], parts[1]);
    }

    private static Intent read(String key, String about) {
        if (key.equals("HOUR")) {
            return hour(about).orElse(Intent.of(Act.HOURS));
        }
        return Optional.ofNullable(ABOUT.get(key))
                .map(act -> Intent.of(act, about))
                .orElse(Intent.of(Act.HELP));
    }

    private static Optional<Intent> hour(String about) {
        String[] parts = about.split(":", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Intent(Act.HOUR, List.of(parts[0]), LocalTime.parse(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String follow(String topic) {
        return "FOLLOW:" + topic;
    }

    static String unfollow(String topic) {
        return "UNFOLLOW:" + topic;
    }

    static String edition(String slug) {
        return "EDITION:" + slug;
    }

    static String hour(String edition, LocalTime hour) {
        return "HOUR:" + edition + ":" + hour;
    }
}
