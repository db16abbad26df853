package press.kiosque.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes words fit where a channel leaves little room: on a button, in a card's title. */
public final class Fit {

    private static final String CUT = "…";
    private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");
    private static final Pattern DANGLING = Pattern.compile("[\\s\\u00a0\\u202f,;:(«\"'’–—-]+$");

    private Fit() {}

    /**
     * The text itself if it is short enough; else its beginning, cut after a word, with an ellipsis. A word that fills
     * most of the room is cut inside, but never inside what readers see as one character (an emoji, an accented letter).
     *
     * @param max UTF-16 units at most, the stricter way to count what channels call characters; at least 1
     */
    public static String within(String text, int max) {
        if (max < 1) {
            throw new IllegalArgumentException("no text fits in " + max + " characters");
        }
        return text.length() <= max ? text : beginning(text, max - CUT.length()) + CUT;
    }

    private static String beginning(String text, int room) {
        int end = wholeCharacters(text, room);
        int word = Character.isWhitespace(text.charAt(end)) ? end : lastSpace(text, end);
        String kept = text.substring(0, word > room / 3 ? word : end);
        return DANGLING.matcher(kept).replaceFirst("");
    }

    private static int wholeCharacters(String text, int room) {
        Matcher character = CHARACTER_AS_SEEN.matcher(text);
        int end = 0;
        while (character.find() && character.end() <= room) {
            end = character.end();
        }
        return end;
    }

    private static int lastSpace(String text, int before) {
        int at = before;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at - 1;
    }
}
