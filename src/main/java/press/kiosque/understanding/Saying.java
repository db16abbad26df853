package press.kiosque.understanding;

import java.util.List;
import java.util.Map;

/**
 * What we said to a reader, as far as what they say next may depend on it.
 *
 * @param template by whose words; those that matter are named here
 * @param words exactly what the reader was shown
 * @param offers payloads by the folded titles that were offered with it; by {@link #ADDING} what alone was offered to be followed
 * @param articles ids of the articles told in it, or to choose from
 * @param keeps what is kept for later, see {@link KeptHours}; empty for what is kept already
 */
public record Saying(String template, String words, Map<String, String> offers, List<String> articles, String keeps) {

    /** Before the title of what can be followed by a tap. */
    public static final String ADDING = "+";

    public static final String WELCOME = "welcome";

    public static final String LANGUAGE = "language";

    public static final String TOPICS = "topics";

    /** Suggests topics to whoever has no idea. */
    public static final String TOPICS_SUGGESTED = "topics-suggested";

    /** Asks whether a topic is to be read more of, or left. */
    public static final String MORE_OR_NONE = "more-or-none";

    public static final String KEYWORDS = "keywords";

    public static final String HOURS = "hours";

    /** Offers hours for some days alone, which stand in what it offers. */
    public static final String HOURS_ON = "hours-on";

    /** Offers hours to take besides those taken. */
    public static final String MORE_HOURS = "hours-more";

    public static final String DAYS = "days";

    public static final String ZONE = "zone";

    /** Says what now comes when, and of which topics. */
    public static final String CONFIRMED = "confirmed";

    public static final String SETTINGS = "settings";

    public static final String ALERTS = "alerts";

    public static final String MOST = "most";

    public static final String QUIET = "quiet";

    public static final String PAUSE = "pause";

    /** Asks whether a pause is wanted until the day of which the reader told. */
    public static final String PAUSE_PROPOSED = "pause-proposed";

    public static final String EDITION_WAITING = "edition-waiting";

    /** Asks which of several stories is meant. */
    public static final String WHICH_STORY = "which-story";

    /** Asks what to look for. */
    public static final String SEARCH = "search";

    /** Tells what was found. */
    public static final String FOUND = "found";

    /** Offers to look out for what was not found. */
    public static final String FOUND_NOTHING = "found-nothing";

    /** Leaves it at that. */
    public static final String DECLINED = "declined";

    public static final String NEWSROOM_ASKED = "newsroom-asked";

    public static final String NEWSROOM_HEARD = "newsroom-heard";

    /** Says how to stop. */
    public static final String STOPPING = "stopping";

    /** Asks whether everything is to be erased. */
    public static final String ERASE = "erase";

    /** Says that it was done. */
    public static final String ERASED = "erased";

    /** Says that it was not. */
    public static final String NOT_ERASED = "erase-not";
}
