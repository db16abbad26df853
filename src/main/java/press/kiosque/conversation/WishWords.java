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

    private static final Pattern QUIET = Pattern.compile(
            "\\b(?:pas|not|never|jamais)\\b(?= (?:avant|apres|before|after)\\b)|"
                    + "\\b(silence|silencieu\\w*|quiet|derange\\w*|disturb|dnd|calmes?|tranquille|nuit|night|"
                    + "pas de messages?|no messages?|aucun message|rien|nothing|dors|dodo|sleep)\\b"
                    + "|\\b(?:n|ne|don t|dont|do not|never)\\b(?: m| me)? (?:ecri|envo|text|write|send|message|ping|bother|notif)\\w*");
    private static final Pattern NO_QUIET = Pattern.compile("^(plus|pas|fin|aucune?|sans|no|no more|end|stop|without) "
            + "(d |de |du |des |the |my |heures? )*(silence|quiet( hours)?|calmes?)$");
    private static final Set<String> AROUND_SPAN = Set.of(
            "de", "a", "entre", "et", "from", "to", "between", "and", "until", "jusqu", "des", "du", "till", "apres",
            "after", "avant", "before", "me", "m");
    private static final Pattern OPEN_SPAN = Pattern.compile("\\b(?:(?<before>avant|before)|apres|after)\\b");

    /** When a quiet night begins and ends, if only the other was said. */
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

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

    /** Quiet hours, written {@code 22:00-07:00}, or none. */
    static Optional<Intent> quiet(Folded said, boolean asked) {
        if (NO_QUIET.matcher(said.text()).matches()) {
            return Optional.of(Intent.of(Act.QUIET, NONE));
        }
        if (!asked && !QUIET.matcher(said.text()).find()) {
            return Optional.empty();
        }
        Folded words = SpokenHours.inDigits(said);
        List<HourWords.Heard> hours = HourWords.all(words, true);
        return hours.isEmpty() || !saysLittleElse(words, hours)
                ? Optional.empty()
                : span(words, hours.stream().map(HourWords.Heard::hour).toList());
    }

    /** From the one hour to the other; before or after one, that and the night. */
    private static Optional<Intent> span(Folded words, List<LocalTime> hours) {
        Matcher open = OPEN_SPAN.matcher(words.text());
        if (hours.size() == 1 && open.find()) {
            LocalTime hour = hours.get(0);
            return Optional.of(open.group("before") == null ? quiet(hour, MORNING) : quiet(EVENING, hour));
        }
        return hours.size() == 2 && !hours.get(0).equals(hours.get(1))
                ? Optional.of(quiet(hours.get(0), hours.get(1)))
                : Optional.empty();
    }

    private static boolean saysLittleElse(Folded words, List<HourWords.Heard> hours) {
        var rest = new StringBuilder(words.text());
        hours.forEach(heard -> rest.replace(heard.from(), heard.to(), " ".repeat(heard.to() - heard.from())));
        String left = QUIET.matcher(Folded.of(rest.toString()).text()).replaceAll(" ");
        return Folded.of(left)
                .without(AROUND_SPAN)
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(
                        Set.of("ne", "pas", "not", "do", "dont", "don", "t", "ecrivez", "envoyez", "write", "anything"))
                .isEmpty();
    }

    private static Intent quiet(LocalTime from, LocalTime to) {
        return Intent.of(Act.QUIET, from + "-" + to);
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
