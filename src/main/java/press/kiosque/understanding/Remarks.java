package press.kiosque.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Hears what is wanted in a message of several sentences, of which the others only tell something. Where some of these are not
 * understood, nothing is changed for it but what somebody new would like to follow.
 *
 * @param hearing understands one of them
 */
record Remarks(Function<String, Intent> hearing, boolean active) {

    private static final Pattern POINTS = Pattern.compile("(?<=[.!?…;\\n])\\s+|\\n+");

    private static final Pattern COMMAS = Pattern.compile(",\\s+");

    /** Nobody asks us anything in so many sentences; that is a letter. */
    private static final int MOST = 6;

    /** Said beside what is wanted. */
    private static final Set<Act> BESIDE = EnumSet.of(Act.CHAT, Act.OPEN, Act.THANKS);

    /** What is only answered. */
    private static final Set<Act> ANSWERED = EnumSet.of(
            Act.HELP,
            Act.QUESTION,
            Act.PRICE,
            Act.SETTINGS,
            Act.NEXT,
            Act.DATA,
            Act.DOUBT,
            Act.STOPPING,
            Act.SEARCH,
            Act.CATCH_UP,
            Act.DAYS_ASK);

    /** The one thing that is wanted; empty if it is none, or several. */
    Optional<Intent> in(String raw, Act whole) {
        List<String> sentences = of(POINTS, raw);
        return sentences.size() == 1 && whole == Act.UNCLEAR
                ? among(of(COMMAS, raw), whole).filter(intent -> ANSWERED.contains(intent.act()))
                : among(sentences, whole);
    }

    private static List<String> of(Pattern between, String raw) {
        return between.splitAsStream(raw)
                .filter(sentence -> !Sentence.of(sentence).isEmpty())
                .toList();
    }

    private Optional<Intent> among(List<String> sentences, Act whole) {
        if (sentences.size() < 2 || sentences.size() > MOST) {
            return Optional.empty();
        }
        List<Intent> heard = sentences.stream()
                .map(hearing)
                .filter(intent -> !BESIDE.contains(intent.act()))
                .toList();
        List<Intent> wanted = heard.stream()
                .filter(intent -> intent.act() != Act.UNCLEAR && intent.act() != whole)
                .distinct()
                .toList();
        boolean all = heard.size() == wanted.size() && whole == Act.UNCLEAR;
        return wanted.size() == 1 && (all || isHarmless(wanted.get(0))) ? Optional.of(wanted.get(0)) : Optional.empty();
    }

    private boolean isHarmless(Intent intent) {
        return ANSWERED.contains(intent.act()) || (!active && intent.act() == Act.FOLLOW);
    }
}
