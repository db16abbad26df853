package press.kiosque.conversation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears that a reader wants no more, in many spellings. In doubt it hears it: a reader who was understood too well comes
 * back with one tap, one who was not understood is pestered.
 */
final class StopWords {

    private static final int SHORT = 6;

    /** Nobody says these words for another reason. */
    private static final Pattern LEAVING = Pattern.compile(
            "\\b(?:(?:desabon|desinscri|unsubscri|unsuscri|unsubcri|optout)\\w*|resili(?:er?|ez|ation)\\b)");

    private static final List<String> ENOUGH = List.of(
            "opt out",
            "leave me alone",
            "laissez moi tranquille",
            "lache moi",
            "lachez moi",
            "fous moi la paix",
            "laisse moi tranquille",
            "plus recevoir",
            "plus rien recevoir",
            "plus de message",
            "plus de messages",
            "no more messages",
            "no more message",
            "dont send",
            "don t send",
            "do not send",
            "n envoyez plus",
            "m envoyez plus",
            "m ecrivez plus",
            "stop sending",
            "stop texting",
            "stop messaging",
            "remove me",
            "take me off",
            "piss off",
            "fuck off",
            "go away",
            "get lost",
            "degage",
            "foutez moi la paix");

    private static final Set<String> ALONE = Set.of(
            "s t o p",
            "stpo",
            "sotp",
            "tsop",
            "arert",
            "cancel",
            "quit",
            "end",
            "annuler",
            "annule",
            "annulez",
            "assez",
            "ca suffit",
            "enough",
            "basta",
            "remove",
            "stopall",
            "unfollow all",
            "tout arreter",
            "supprimez",
            "off",
            "desactiver");

    private static final Pattern AT_THE_START = Pattern.compile("^(stop+|stoop|arret+\\w{0,3}|arett\\w{1,2})\\b.*");
    private static final Pattern AT_THE_END = Pattern.compile(".*\\b(stop|arreter)$");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(dont|don t|do not|never|not)( to)? (stop|unsub\\w*|cancel)\\b"
                    + "|\\barret\\w*( surtout)? pas\\b|\\bpas( me| m| te)? (stop|desabonn|desinscri|arret)\\w*");

    private StopWords() {}

    static boolean areIn(Folded words) {
        if (ENOUGH.stream().anyMatch(words::contains)) {
            return true;
        }
        if (NEGATED.matcher(words.text()).find()) {
            return false;
        }
        return LEAVING.matcher(words.text()).find()
                || Stream.of(words, words.without(Vocabulary.POLITENESS)).anyMatch(StopWords::isStop);
    }

    private static boolean isStop(Folded words) {
        boolean brief = words.words().size() <= SHORT;
        return ALONE.contains(words.text())
                || (brief && AT_THE_START.matcher(words.text()).matches())
                || (brief && AT_THE_END.matcher(words.text()).matches());
    }
}
