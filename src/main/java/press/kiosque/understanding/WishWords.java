package press.kiosque.understanding;

import java.util.Optional;
import java.util.regex.Matcher;

/** Hears how much is to come: most messages a day. */
public final class WishWords {

    /** As an answer to quiet hours and the like: none. */
    public static final String NONE = "NONE";

    private static final WordPattern MOST = WordPattern.compile(
            "^(?<lead>(?:text|message|write|send|give) (?:to )?me |(?:ecri[sv]\\w*|envo\\w+) moi |recevoir |avoir |receive |get |que |i only want |i want only |je (?:ne )?veux (?:qu |que )|maximum |max |au plus |au maximum |at most |no more than |not more than |pas plus de |pas plus d |juste |just |"
                    + "mets |mettez |put |set |make |it |to |at |a |jusqu |up |give me |donne moi |limite[rz]?( a| moi a)? |limit( to| me to)? |jamais plus de |plus que |only |seulement )*(?<number>\\d{1,2}|"
                    + NumberWords.ANY
                    + ")(?: seule?)?(?: (?:messages?|envois?|(?<times>fois|times?)|notifs?|notifications?))?(?<day>(?: max(?:imum)?)? (?:par jour|a day|per day|daily|each day|every day|chaque jour|jour|quotidiens?))?"
                    + "(?<end> (?:(?:(?:is|are|c est|me|ca|will|would) )?(?:enough|suffit|suffisent|assez|ira|va|do|fine|ok|bien)|maximum|max|au plus|au maximum|at most|tops))?$");
    private static final WordPattern LIMIT =
            WordPattern.compile("^(max|maximum|au plus|at most)\\b.*\\b(messages?|notifs?|notifications?)$"
                    + "|^(?:max|maximum|au maximum|au plus|at most) \\w+( \\w+)?$");

    /** Of what, is not said. */
    private static final WordPattern BARE =
            WordPattern.compile("^(?:limit\\w*|no more|not more|pas plus|jamais plus)\\b");

    private static final WordPattern NO_LIMIT = WordPattern.compile(
            "^(?:(?:non|no|finalement|en fait|actually|ok) )*(?:(?:(?:plus de|pas de|sans|aucune?|no|no more|without|remove|lift|never mind|forget(?: about)?|oublie[rz]?|drop|cancel|take off|retire[rz]?|enleve[rz]?|supprime[rz]?|annule[rz]?|leve[rz]?)(?: (?:the|my|la|ma|cette|le|daily|all|toutes?|les|mes))*"
                    + " (?:limite?s?|max(?:imum)?)(?: (?:par jour|a day|per day))?(?: (?:finalement|en fait|after all|anymore|any more|at all|du tout))*)"
                    + "|(?:take|get) (?:the|my|that|this) (?:daily )?limit (?:off|away|out)|unlimited|illimite|autant (?:que (?:vous|tu) (?:voulez|veux)|qu il (?:y en a|en faut))|as (?:many|much) as (?:you|there)\\b.*)$");

    /** Does not say that it is the most. */
    private static final WordPattern NEUTRAL =
            WordPattern.compile("(?:(?:mets|mettez|put|set|make|give me|donne moi|it|to) )*");

    /** What goes before a number that corrects another. */
    private static final WordPattern CORRECTING = WordPattern.compile(
            "^(?:(?:non|no|finalement|en fait|actually|plutot|rather|make it|make that|mets|disons|say|sorry|euh|well) )+");

    /** "One or two" are two at most. */
    private static final WordPattern EITHER = WordPattern.compile(
            "^(?:\\d{1,2}|" + NumberWords.ANY + ") (?:ou|or|a|to) (?=\\d|(?:" + NumberWords.ANY + ")\\b)");

    private static final WordPattern FEWEST = WordPattern.compile(
            "(?:le )?(?:moins|minimum) possible|(?:as few|the fewest|as little|the least|the minimum)(?: as)?(?: possible)?");

    private static final WordPattern ZERO = WordPattern.compile("0|zero|aucune?|none|pas un(?: seul)?");

    private static final WordPattern CORRECTED =
            WordPattern.compile(" (?:actually|finalement|instead|en fait|then|alors|plutot|rather|sorry)$");

    private static final WordPattern FEWER = WordPattern.compile(
            "^(?:stop|arret\\w*|don t|dont|do not) (?:(?:de|d|m|me) )*"
                    + "(?:envo\\w*|ecri\\w*|sending|texting|writing|send|write)(?: me| moi)? (?:(?:\\d{1,2}|"
                    + NumberWords.ANY
                    + ")(?: (?:messages?|fois|times|editions?|digests?))*) (?:par jour|a day|per day|daily|chaque jour|every day)$");

    private WishWords() {}

    /** Most messages a day, or no limit. */
    static Optional<Intent> most(Folded said, boolean asked) {
        if (NO_LIMIT.isAllOf(said.text())) {
            return Optional.of(Intent.of(Act.MOST, NONE));
        }
        Folded words = asked
                ? new Folded(CORRECTED
                        .matcher(EITHER.matcher(CORRECTING.matcher(said.text()).replaceFirst(""))
                                .replaceFirst(""))
                        .replaceFirst(""))
                : said;
        if (asked && FEWEST.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.MOST, "1"));
        }
        if (asked && ZERO.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.STOPPING));
        }
        Matcher found = MOST.matcher(words.text());
        if (!found.matches()
                || !(asked || LIMIT.isIn(words.text()) || found.group("day") != null || found.group("end") != null)) {
            return Optional.of(Intent.of(Act.MOST)).filter(ask -> found.matches() && BARE.isIn(words.text()));
        }
        int number = NumberWords.value(found.group("number"));
        return Optional.of(
                !asked && areTimes(found)
                        ? Intent.of(number == 1 ? Act.HOURS : Act.HOURS_MORE)
                        : Intent.of(Act.MOST, Integer.toString(number)));
    }

    /** "Twice a day" without "at most" speaks of hours. */
    private static boolean areTimes(Matcher found) {
        boolean times = found.group("times") != null || found.group("number").matches("once|twice");
        String lead = found.group().substring(0, found.start("number"));
        return times && NEUTRAL.isAllOf(lead) && found.group("end") == null;
    }

    /** Whether fewer messages are wanted, and not none: "stop sending me two a day". */
    static Optional<Intent> fewer(Folded words) {
        return FEWER.isAllOf(words.text()) ? Optional.of(Intent.of(Act.MOST)) : Optional.empty();
    }
}
