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

    private static final Pattern PAUSE = Pattern.compile(
            "^(?:(?:me |mets |mettre |mettez |fais |faire |faites |take |prends |go |on |je pars |je suis |"
                    + "i am |i m |moi |nous |en |une |a |un |la |tout )*)(pauser?|pausez|paused|break|vacances|vacation|holidays?|conges|snooze|suspend\\w*|hold)\\b"
                    + "(?<until>.*)$");
    private static final Pattern NOTHING_UNTIL = Pattern.compile(
            "^(?:pas de messages?|aucun message|no messages?|rien|nothing|silence|ne m ecri\\w+ pas|tranquille|quiet)"
                    + " (?<until>(jusqu|avant|pendant|pour|until|till|for|before)\\b.*)$");

    /** To stop for a while is a pause. */
    private static final Pattern STOP_UNTIL = Pattern.compile("^(?:stop|arret\\w*|coupe\\w*)"
            + "(?: (?:tout|everything|de m ecrire|d ecrire|les messages|sending|texting|messages))? (?<until>(?:pendant|pour|for|jusqu|until|till)\\b.*"
            + "|(?:\\d{1,2}|" + NumberWords.ANY + ") (?:jours?|days?|semaines?|weeks?|mois|months?))$");

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

    /** A pause, with until when if that was said. */
    static Optional<Intent> pause(Folded words, ZonedDateTime now, boolean asked) {
        Matcher pause = PAUSE.matcher(words.text());
        if (pause.matches()) {
            String until = pause.group("until").strip();
            return until.isEmpty()
                    ? Optional.of(Intent.of(Act.PAUSE))
                    : DateWords.until(new Folded(until), now)
                            .map(WishWords::pause)
                            .or(() -> until.matches("(jusqu|until|till|pendant|pour|for)\\b.*")
                                    ? Optional.of(Intent.of(Act.PAUSE))
                                    : Optional.empty());
        }
        Matcher nothing = NOTHING_UNTIL.matcher(words.text());
        if (nothing.matches()) {
            return DateWords.until(new Folded(nothing.group("until")), now).map(WishWords::pause);
        }
        return asked ? DateWords.until(words, now).map(WishWords::pause) : stop(words, now);
    }

    /** A stop for a while, which is a pause. */
    static Optional<Intent> stop(Folded words, ZonedDateTime now) {
        Matcher stop = STOP_UNTIL.matcher(words.text());
        return stop.matches()
                ? DateWords.until(new Folded(stop.group("until")), now).map(WishWords::pause)
                : Optional.empty();
    }

    private static Intent pause(ZonedDateTime until) {
        return Intent.of(Act.PAUSE, Instant.from(until).toString());
    }

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
