package press.kiosque.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The payloads behind buttons, quick replies and the menu: an act's name, with a colon and what it is about if there is
 * something. Templates hold the plain ones as they are; those about a topic, an hour and the like are written here, and all are
 * read here. What is not exactly one of ours asks for help.
 */
public final class Payload {

    private static final Map<String, Act> OTHER_NAMES = Map.of("GET_STARTED", Act.OPEN, "MENU", Act.HELP);

    /** These mean something by themselves. */
    private static final Set<Act> PLAIN = EnumSet.of(
            Act.TOPICS,
            Act.TOPICS_DONE,
            Act.KEYWORDS,
            Act.HOURS,
            Act.HOURS_MORE,
            Act.DAYS,
            Act.ZONE,
            Act.ALERTS,
            Act.ALERTS_OFF,
            Act.MOST,
            Act.QUIET,
            Act.PAUSE,
            Act.RESUME,
            Act.LANGUAGE,
            Act.SETTINGS,
            Act.NEXT,
            Act.POLL,
            Act.TOP,
            Act.SEARCH,
            Act.CATCH_UP,
            Act.EDITION,
            Act.DATA,
            Act.ERASE,
            Act.ERASE_NOW,
            Act.ERASE_NOT,
            Act.STOP,
            Act.START,
            Act.THANKS,
            Act.UNDO,
            Act.HELP,
            Act.NEWSROOM,
            Act.BOT);

    /** These mean something about one thing. */
    private static final Set<Act> ABOUT = EnumSet.of(
            Act.FOLLOW,
            Act.UNFOLLOW,
            Act.FOLLOW_WORD,
            Act.UNFOLLOW_WORD,
            Act.DAYS,
            Act.DAYS_ADD,
            Act.DAYS_DROP,
            Act.HOUR_MOVE,
            Act.ZONE,
            Act.ALERT_ON,
            Act.ALERT_OFF,
            Act.MOST,
            Act.QUIET,
            Act.QUIET_BREAK,
            Act.PAUSE,
            Act.MORE,
            Act.LESS,
            Act.WHY,
            Act.STORY,
            Act.ARTICLE,
            Act.MUTE,
            Act.UNMUTE,
            Act.SEARCH,
            Act.SEARCH_MORE,
            Act.CATCH_UP,
            Act.EDITION,
            Act.POLL,
            Act.VOTE,
            Act.LANGUAGE,
            Act.TIP);

    private static final Set<Act> AT_AN_HOUR = EnumSet.of(Act.HOUR, Act.HOUR_ADD, Act.HOUR_DROP);

    private Payload() {}

    public static Intent read(String payload) {
        String[] parts = payload.split(":", 2);
        Optional<Act> act = act(parts[0]);
        if (parts.length < 2) {
            return Intent.of(act.filter(PLAIN::contains)
                    .or(() -> Optional.ofNullable(OTHER_NAMES.get(payload)))
                    .orElse(Act.HELP));
        }
        if (act.filter(AT_AN_HOUR::contains).isPresent()) {
            return hour(act.get(), parts[1]).orElse(Intent.of(Act.HOURS));
        }
        if (act.filter(Act.SCHEDULE_ON::equals).isPresent()) {
            return onDays(parts[1]).orElse(Intent.of(Act.HOURS));
        }
        return parts[1].isBlank()
                ? Intent.of(Act.HELP)
                : act.filter(ABOUT::contains)
                        .map(known -> Intent.of(known, about(known, parts[1])))
                        .orElse(Intent.of(Act.HELP));
    }

    private static Optional<Intent> onDays(String about) {
        try {
            return Optional.of(onDays(ScheduleWords.Wished.read(about)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** To have it at this hour on these days, and on the others as before. */
    static Intent onDays(ScheduleWords.Wished wished) {
        return new Intent(Act.SCHEDULE_ON, List.of(wished.text()), wished.hour());
    }

    private static Optional<Act> act(String name) {
        return Stream.of(Act.values()).filter(act -> act.name().equals(name)).findFirst();
    }

    private static List<String> about(Act act, String about) {
        boolean several = act == Act.DAYS || act == Act.DAYS_ADD || act == Act.DAYS_DROP || act == Act.FOLLOW;
        return several ? List.of(about.split(",")) : List.of(about);
    }

    private static Optional<Intent> hour(Act act, String about) {
        String[] parts = about.split(":", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Intent(act, List.of(parts[0]), LocalTime.parse(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The payload of an act about something. */
    public static String of(Act act, Object about) {
        return act + ":" + about;
    }

    public static String follow(String topic) {
        return of(Act.FOLLOW, topic);
    }

    public static String unfollow(String topic) {
        return of(Act.UNFOLLOW, topic);
    }

    public static String edition(String slug) {
        return of(Act.EDITION, slug);
    }

    /** The payload of an hour on some days alone. */
    public static String onDays(LocalTime hour, Set<DayOfWeek> days) {
        return of(Act.SCHEDULE_ON, new ScheduleWords.Wished(hour, days).text());
    }

    public static String hour(String edition, LocalTime hour) {
        return hour(Act.HOUR, edition, hour);
    }

    public static String hour(Act act, String edition, LocalTime hour) {
        return act + ":" + edition + ":" + hour;
    }
}
