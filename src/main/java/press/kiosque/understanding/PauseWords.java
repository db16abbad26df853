package press.kiosque.understanding;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears that nothing is wanted for a while, from when to when if that was said. */
public final class PauseWords {

    /** That one topic was to be paused, which cannot be. */
    public static final String TOPIC = "TOPIC";

    /** That a pause may be wanted until the moment behind it, and is to be asked for. */
    public static final String PROPOSED = "PROPOSED";

    /** That somebody leaves, and has not said whether they want a pause; behind it the zone where they go. */
    public static final String LEAVING_FOR = "LEAVING_FOR";

    private static final String COUNT = "(?:\\d{1,2}|" + NumberWords.ANY + ")";
    private static final String LENGTH = COUNT + " (?:jours?|days?|semaines?|weeks?|mois|months?)";

    /** Words of a pause, and of being away. */
    private static final WordPattern PAUSE = WordPattern.compile(
            "^(?:(?:me |mets |remets |remettez |remettre |mettre |mettez |fais |faire |faites |take |takes |prends |go |on |"
                    + "i ll |i will |i m |im |i am |be |we re |we are |nous |je |pars |part |partons |serai |suis |sommes |going |leaving |off |moi |toi |vous |petite? |little |short |small |en |une |a |an |un |la |le |"
                    + "tout |everything |l |edition |my |mes |de |demain |tomorrow )*)"
                    + "(?:pauser?|pausez|paused|break|vacances|vacation|holidays?|conges|snooze|suspend\\w*|hold|away|absente?|absents"
                    + "|pas la(?= (?:du|de|d|jusqu|pendant|cette|la semaine|demain|ce|avant|pour|aujourd|"
                    + DayWords.ANY
                    + ")\\b))\\b(?<until>.*)$");

    private static final WordPattern LEAVING = WordPattern.compile(
            "^(?:(?:je|nous|on|i|i m|im|i ll be|we|we re) )(?:pars|partons|part|m absente?|"
                    + "leave|leaving|am leaving|go|going|am going|off|flying|travelling|traveling|heading)(?: away| off| en voyage| en deplacement| on a trip)?(?<until> .*)$");
    private static final WordPattern TO = WordPattern.compile(
            " (?:to|in|a|au|aux|en|vers) (?:(?:the|la|le|l|les) )?(?<place>[a-z]+(?: [a-z]+)??) (?=(?:for|from|until|till?|on|next|this|tomorrow|pour|pendant|du|jusqu"
                    + "|demain|ce|cette|le|la|" + DayWords.ANY + ")\\b|\\d)");

    private static final WordPattern RETURNING = WordPattern.compile(
            "^(?:(?:actually|finalement|en fait|je|nous|on|i|i m|im|i ll|we|we re|we ll|will be|be|am|ne) )*"
                    + "(?:reviens|revient|revenons|rentre|rentrons|(?:suis|serai|serons|sera) de retour|(?:come |coming |get )?back"
                    + "|reprend\\w*|recommenc\\w*|redemarr\\w*|resume|restart|start again)(?: (?:les envois|l edition|mes editions|the digests?|my digests?))?"
                    + "(?: (?:a day|un jour|plus tot|earlier|early|(?:de|from) (?:(?:my|mes|the) )?(?:vacances|conges|voyage|holidays?|vacation)))*(?<until> .+)$");
    /** Whoever tells when they are back may want a pause until then, and has not said so. */
    private static final WordPattern TOLD =
            WordPattern.compile("\\b(?:reviens|revient|revenons|rentre|rentrons|retour|back)\\b");

    private static final WordPattern NOTHING = WordPattern.compile(
            "^(?:pas de|aucune?|no|zero|skip|saute[rz]?|pas|rien|nothing|not|silence|tranquille|quiet"
                    + "|ne m (?:ecri|envo)\\w+ (?:pas|plus|rien)|(?:don ?t|do not) (?:write|send)(?: me)?(?: anything)?)(?: (?:messages?|news|nouvelles|infos?|actus?|editions?|digests?|the|l|d|m|me|to))* "
                    + "(?<until>(?:jusqu|avant|pendant|pour|for|until|till?|before|ce|cette|this|next|aujourd|demain|apres|today|tomorrow|"
                    + "(?<=(?:skip|saute|sautez|news|nouvelles|infos|actus|edition|digest) )(?:" + DayWords.ANY
                    + ")|la semaine|tonight)\\b(?<!\\b(?:avant|before)(?= (?:a |at )?\\d)).*)$");

    /** To stop for a while is a pause. */
    private static final WordPattern STOP = WordPattern.compile("^(?:stop|arret\\w*|coupe\\w*)"
            + "(?: (?:tout|everything|de m ecrire|d ecrire|les messages|sending|texting|messages))? (?<until>(?:pendant|pour|for|jusqu|until|till?)\\b.*"
            + "|(?:ce soir|tonight|demain|tomorrow)|" + LENGTH + ")$");

    private static final WordPattern THEN_NOTHING = WordPattern.compile(
            "^(?:(?:just|juste|only|seulement|for|pour) )*(?<until>aujourd hui|demain|ce soir|cette semaine|la semaine prochaine|ce week ?end|today|tomorrow|tonight|this week(?:end)?|next week)"
                    + " (?:(?:je (?:ne )?veux |i want )?(?:pas|aucune?|rien|no|nothing|skip|sans|without|not)(?: (?:de|d|l|the|my|mon|ma|any|messages?|editions?|digests?|news|infos?|actus?|nouvelles|journal|envois?|resumes?))*"
                    + "|je (?:ne )?(?:suis|serai) (?:pas la|absente?|en (?:conges?|vacances|deplacement))|(?:i m|i am|i ll be) (?:away|off|not (?:here|around)|on (?:holiday|vacation|leave))"
                    + "|(?:(?:ne|n|m) )*(?:ecri|envo|don ?t (?:write|send)|do not (?:write|send))\\w*(?: (?:moi|me|pas|rien|anything))*)$");

    private static final WordPattern LENGTH_FIRST =
            WordPattern.compile("^(?:(?:je |i )?(?:veux|want|need|prends|take|fais) |(?:une?|a) )*(?<until>" + LENGTH
                    + ") (?:de |d |of |off )?(?:pause|break|vacances|conges|holidays?|vacation)$");

    private static final WordPattern CORRECTING =
            WordPattern.compile("^(?:(?:non|no|nan|enfin|finalement|en fait|actually|just|juste|plutot|rather|sorry"
                    + "|oups|oops|pardon|wait|euh|make|it|that|mets|c est|well|ok) )+");
    private static final Set<String> ALONE = Set.of("seule", "single");

    /** What is said of dates, and around them. */
    private static final WordPattern DATES = WordPattern.compile(
            "\\b(?:\\d+(?:er|st|nd|rd|th|h|am|pm)?|" + NumberWords.ANY + "|" + DayWords.ANY
                    + "|" + String.join("|", DateWords.months().toList())
                    + "|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|quinzaine|fortnight|h|end|week ?end|fin|fins|debut|noel|christmas"
                    + "|xmas|nouvel|an|new|year|years|s|demain|tomorrow|tmrw|apres|after|aujourd|hui|today|tonight|ce|cet|cette|this|these|next|prochain|prochaine"
                    + "|couple|few|quelques|plusieurs|several|more|pause|break|le|la|les|l|the|du|de|des|d|au|aux|a|to|til|till|until"
                    + "|jusqu|from|of|on|in|at|for|pour|pendant|entre|between|et|and|partir|starting|later|tard|soir|matin|midi|noon|minuit|midnight"
                    + "|morning|evening|afternoon|pm|am|longer|encore|plus|prolong\\w*|extend\\w*|rallong\\w*|it|en|huit|svp|stp|please|pls|merci|thanks|only|seulement"
                    + "|quand|when|ordre|nouvel|further|notice|reprise|back|avant|before|je|i|m|me|we|for|now|off|by|going|away|ever|toujours|tout|everything|finalement|fait|actually)\\b");

    /** An end without a beginning, which may be that of a pause. */
    private static final WordPattern UNTIL_ALONE = WordPattern.compile("^(?:jusqu (?:au|a)|until|till?) ");

    private static final WordPattern ENDLESS =
            WordPattern.compile("\\b(?:nouvel ordre|further notice|indefini\\w*|indefinitely|say so|dise|tell you)\\b");
    private static final WordPattern OWN = WordPattern.compile("^(?:je|j|i|im|on|nous|we)\\b");
    private static final WordPattern HOLIDAY =
            WordPattern.compile("\\b(?:vacances|vacation|holidays?|conges|pars|partons|going|leaving)\\b");

    private static final WordPattern FOR_A_WHILE = WordPattern.compile(
            "\\b(?:conges?|vacances|holidays?|vacation|voyage|deplacement|hopital|hospital|absente?|absents|away|pars|partons|leaving"
                    + "|cette semaine|this week|semaine prochaine|next week|demain|tomorrow|ce soir|tonight|week ?end)\\b");

    private PauseWords() {}

    /**
     * A pause.
     *
     * @param asked whether we have just spoken of one, so that a date alone is its end
     */
    static Optional<Intent> in(Folded said, Turn turn, boolean asked, TopicWords topics) {
        ZonedDateTime now = turn.now().atZone(turn.reader().zone());
        Folded words = new Folded(CORRECTING.matcher(said.text()).replaceFirst("")).without(ALONE);
        if (!asked && PauseChanges.areToProlong(words, turn)) {
            return in(said, turn, true, topics);
        }
        Optional<Intent> changed = asked ? PauseChanges.in(words, turn) : Optional.empty();
        if (changed.isPresent()) {
            return changed;
        }
        Matcher pause = PAUSE.matcher(words.text());
        if (pause.matches()) {
            return pause(pause, now, topics);
        }
        if (!asked
                && UNTIL_ALONE.isIn(words.text())
                && isOnlyDates(words)
                && HourWords.all(words, false).isEmpty()) {
            return until(words, now, false).map(PauseWords::proposed);
        }
        Matcher leaving = LEAVING.matcher(withoutPlace(words.text()));
        if (leaving.matches() && isOnlyDates(new Folded(leaving.group("until")))) {
            Intent away = away(new Folded(leaving.group("until").strip()), now);
            return Optional.of(away.about().isEmpty() ? leavingFor(words) : away);
        }
        Matcher returning = RETURNING.matcher(words.text());
        if (returning.matches() && !turn.stopped()) {
            boolean pauses = turn.reader().wishes().pauses(turn.now());
            Optional<Intent> back = back(new Folded(returning.group("until").strip()), now, pauses);
            boolean told = !pauses && !asked && TOLD.isIn(words.text());
            return told ? back.map(PauseWords::proposed) : back;
        }
        Optional<Intent> stop = stop(said, turn);
        if (stop.isPresent() || !asked) {
            return stop;
        }
        return ENDLESS.isIn(words.text())
                ? Optional.of(Intent.of(Act.PAUSE))
                : Optional.of(words)
                        .filter(PauseWords::isOnlyDates)
                        .filter(date -> !turn.reader().wishes().pauses(turn.now()) || !isHour(date))
                        .flatMap(date -> until(date, now, false));
    }

    /** Whoever tells where they go tells of a place we know. */
    private static String withoutPlace(String words) {
        Matcher to = TO.matcher(words);
        return to.find() && Places.zone(to.group("place")).isPresent() ? to.replaceFirst(" ") : words;
    }

    private static Intent leavingFor(Folded words) {
        Matcher to = TO.matcher(words.text());
        Stream<String> zone = to.find() ? Places.zone(to.group("place")).map(ZoneId::getId).stream() : Stream.empty();
        return Intent.of(Act.PAUSE, Stream.concat(Stream.of(LEAVING_FOR), zone).toList());
    }

    /** A stop for a while, which is a pause. */
    static Optional<Intent> stop(Folded words, Turn turn) {
        ZonedDateTime now = turn.now().atZone(turn.reader().zone());
        return Stream.of(STOP, NOTHING, THEN_NOTHING, LENGTH_FIRST)
                .map(pattern -> pattern.matcher(words.text()))
                .filter(found -> found.matches() && isOnlyDates(new Folded(found.group("until"))))
                .findFirst()
                .flatMap(found -> until(new Folded(found.group("until").strip()), now, true));
    }

    /** Whoever tells that they are away for a while wants a pause, though they say that nothing shall come. */
    static Optional<Intent> away(Folded words, Turn turn) {
        return FOR_A_WHILE.isIn(words.text())
                ? Optional.of(away(words, turn.now().atZone(turn.reader().zone())))
                : Optional.empty();
    }

    /** All can be paused, and no topic alone; whoever tells more than dates must tell it of themselves. */
    private static Optional<Intent> pause(Matcher pause, ZonedDateTime now, TopicWords topics) {
        Folded until = new Folded(pause.group("until").strip());
        Folded more = Folded.of(DATES.matcher(until.text()).replaceAll(" "));
        if (!more.isEmpty()) {
            Optional<Intent> topic = topics.in(more)
                    .or(() -> topics.akin(more))
                    .map(named ->
                            new Intent(Act.PAUSE, List.of(TOPIC, named.topics().get(0)), null));
            return topic.or(() -> OWN.isIn(pause.group()) ? Optional.of(away(until, now)) : Optional.empty());
        }
        return HOLIDAY.isIn(pause.group())
                ? Optional.of(away(until, now))
                : Optional.of(until(until, now, true).orElse(Intent.of(Act.PAUSE)));
    }

    private static Intent proposed(Intent until) {
        return Intent.of(
                Act.PAUSE,
                Stream.concat(Stream.of(PROPOSED), until.about().stream()).toList());
    }

    /** The day on which somebody leaves is not the only one on which they are away. */
    private static Intent away(Folded until, ZonedDateTime now) {
        return PauseDates.in(until, now, true)
                .filter(span -> span.from() == null || !span.from().plusDays(1).equals(span.until()))
                .map(span -> span(span.from(), span.until()))
                .orElse(Intent.of(Act.PAUSE));
    }

    /** Until the day on which somebody is back; tomorrow's return, or that of an hour, needs no new pause. */
    private static Optional<Intent> back(Folded day, ZonedDateTime now, boolean pauses) {
        return isOnlyDates(day) && !isHour(day)
                ? PauseDates.in(day, now, false)
                        .filter(span -> pauses || span.until().isAfter(now.plusDays(1)))
                        .map(span -> span(span.from(), span.until()))
                : Optional.empty();
    }

    private static boolean isHour(Folded words) {
        List<HourWords.Heard> hours = HourWords.all(words, false);
        return !hours.isEmpty()
                && ScheduleWords.without(words, List.of(), hours)
                        .without(Vocabulary.AROUND)
                        .isEmpty();
    }

    static boolean isOnlyDates(Folded words) {
        return Folded.of(DATES.matcher(words.text()).replaceAll(" ")).isEmpty();
    }

    private static Optional<Intent> until(Folded words, ZonedDateTime now, boolean through) {
        return PauseDates.in(words, now, through).map(span -> span(span.from(), span.until()));
    }

    static Intent span(@Nullable ZonedDateTime from, ZonedDateTime until) {
        String end = until.toInstant().toString();
        return Intent.of(
                Act.PAUSE,
                from == null ? List.of(end) : List.of(end, from.toInstant().toString()));
    }
}
