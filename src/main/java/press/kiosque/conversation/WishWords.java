package press.kiosque.conversation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears wishes about how much comes, and when not: a pause, quiet hours, most messages a day. */
final class WishWords {

    /** As an answer to quiet hours and the like: none. */
    static final String NONE = "NONE";

    private static final Pattern MOST = Pattern.compile(
            "^(?:maximum |max |au plus |au maximum |at most |no more than |not more than |pas plus de |"
                    + "limite[rz]?( a| moi a)? |limit( to| me to)? |jamais plus de |only |seulement )*(?<number>\\d{1,2}|"
                    + NumberWords.ANY
                    + ")(?: (?:messages?|envois?|fois|notifs?|notifications?|times?))?(?<day> (?:par jour|a day|per day|daily|each day|every day|chaque jour|jour))?"
                    + "(?<end> (?:(?:is|are|c est|me)? ?(?:enough|suffit|suffisent|assez)|maximum|max|au plus|au maximum|at most|tops))?$");
    private static final Pattern LIMIT =
            Pattern.compile("^(max|maximum|au plus|at most)\\b.*\\b(messages?|notifs?|notifications?)$");
    private static final Set<String> NO_LIMIT = Set.of(
            "pas de limite", "sans limite", "aucune limite", "no limit", "without limit", "unlimited", "illimite");

    private WishWords() {}

    /** Most messages a day, or no limit. */
    static Optional<Intent> most(Folded words, boolean asked) {
        if (NO_LIMIT.contains(words.text())) {
            return Optional.of(Intent.of(Act.MOST, NONE));
        }
        Matcher found = MOST.matcher(words.text());
        if (!found.matches()
                || !(asked
                        || LIMIT.matcher(words.text()).find()
                        || found.group("day") != null
                        || found.group("end") != null)) {
            return Optional.empty();
        }
        return Optional.of(Intent.of(Act.MOST, Integer.toString(NumberWords.value(found.group("number")))));
    }
}
