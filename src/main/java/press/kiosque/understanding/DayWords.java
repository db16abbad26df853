package press.kiosque.understanding;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Hears days of the week: {@code lundi et jeudi}, {@code en semaine}, {@code Monday to Friday}, {@code sauf le dimanche},
 * {@code not on Fridays}.
 */
final class DayWords {

    private static final Map<String, DayOfWeek> NAMES = TimeInWords.named(DayOfWeek.values(), TimeInWords::day);

    /** Any of the names, as a part of a pattern. */
    static final String ANY = String.join("|", NAMES.keySet());

    private static final String DAY = "(" + ANY + ")s?";
    private static final WordPattern DAYS = WordPattern.compile("\\b(?:"
            + "(?<all>tous les jours|chaque jour|every ?day|daily|(?:all|the whole|the entire) week(?: long)?|quotidien\\w*|7 jours sur 7|7j 7)"
            + "|(?<except>(sauf|hormis|except|but not|(?<=\\b(?:days?|daily|week) )but|pas|ni|jamais|rien|nothing|not|never|no|without|sans|skip|drop|remove|rm"
            + "|(?:enlev|retir|supprim)\\w*)( le| les| on| the)? )?(?:"
            + "(?<week>(?<!\\b(?:par|une|un|deux|trois|quatre|cette|chaque|\\d) )(en |la |pendant la |in the |during the )?\\bsemaine|jours ouvres|jours de (?:semaine|boulot|travail)|work(?:ing)? ?days|(on )?week ?days?)"
            + "|(?<others>(les |on |the |on the )?(?:autres jours|other days|rest of the week|reste de la semaine)|le reste(?: du temps)?|the rest(?: of the time)?|otherwise)"
            + "|(?<end>(le |les |on |at |at the |on the |the )?week ?ends?)"
            + "|(?:du |from |le |les |on |every |chaque |tous les )?"
            + "(?<first>" + DAY + ")(?: (?:a|au|to|thru|through|till?|until|jusqu au|jusqu a) (?<last>" + DAY
            + "))?))\\b");

    /** Ends a sentence that asks for no messages on some days. */
    private static final WordPattern BESIDE = WordPattern.compile(" ?(?:et |and |ou |or )?(?:le |les )?");

    private static final WordPattern NOTHING_ON = WordPattern.compile(
            "^(?!.*\\b(?:tout|tous|all|everything)\\b).*(?:\\b(?:not|rather|prefer|pas|plus|ne|don t want|do not want)(?: \\w+)? (?:be|etre) (?:disturbed|bothered|contacted|messaged|texted|deranges?|derangee|contactee?|sollicitee?)\\b|\\bne (?:me |m |nous )?(?:derang|embet|ecri|envo)\\w* (?:plus|pas|rien)\\b|\\b(?:plus|pas|ne rien|stop|don t|no|arret\\w*)\\b.*"
                    + "\\b(?:messages?|recevoir|receive|ecri\\w*|write|writing|envo\\w*|send|sending|editions?|digests?|anything|derang\\w*|disturb\\w*|bother\\w*|embet\\w*)\\b).*"
                    + "\\b(?<days>(?:le|les|on|at the|the) (?:week ?ends?|" + DAY + "))$");

    /** The same, the days first. */
    private static final WordPattern ON_NOTHING = WordPattern.compile(
            "^(?:(?:finalement|actually|et|and|mais|but) )*(?<days>(?:le|les|on|at the|the) (?:week ?ends?|" + DAY
                    + ")) (?:je |j |i )?(?:(?:ne |n |don t |do not |dont )?(?:veux|want|souhaite|need)(?: (?:rien|pas|anything|it|any))+|rien|nothing)$");

    private DayWords() {}

    /**
     * Days heard, and where.
     *
     * @param except whether they are what is left of a week without those that were named
     * @param bare whether no days were named from which those are excepted
     */
    record Heard(Set<DayOfWeek> days, int from, int to, boolean except, boolean bare) {

        /** The days that were named, where they are an exception. */
        Set<DayOfWeek> others() {
            return EnumSet.complementOf(EnumSet.copyOf(days));
        }
    }

    /** The days in these words: those that stand side by side belong together. */
    static List<Heard> all(Folded words) {
        var heard = new ArrayList<Heard>();
        Matcher found = DAYS.matcher(words.text());
        while (found.find()) {
            add(heard, found, words.text());
        }
        return heard;
    }

    /** The days on which no messages are wanted; none if the words say something else. */
    static Optional<Set<DayOfWeek>> without(Folded words) {
        return Stream.of(NOTHING_ON, ON_NOTHING)
                .map(pattern -> pattern.matcher(words.text()))
                .filter(Matcher::matches)
                .flatMap(found -> all(Folded.of(found.group("days"))).stream())
                .findFirst()
                .map(Heard::days);
    }

    private static void add(List<Heard> heard, Matcher found, String text) {
        Heard before = heard.isEmpty() ? null : heard.get(heard.size() - 1);
        boolean beside = before != null && BESIDE.isAllOf(text.substring(before.to(), found.start()));
        boolean except = found.group("except") != null;
        boolean others = found.group("others") != null;
        if (others && (except || heard.isEmpty())) {
            return;
        }
        if (before == null || (!beside && !except)) {
            Set<DayOfWeek> named = others ? others(heard) : days(found);
            Set<DayOfWeek> days = except ? EnumSet.complementOf(EnumSet.copyOf(named)) : named;
            heard.add(new Heard(days, found.start(), found.end(), except, true));
        } else {
            EnumSet<DayOfWeek> together = EnumSet.copyOf(before.days());
            boolean without = except || (before.except() && before.bare());
            boolean changed = without ? together.removeAll(days(found)) : together.addAll(days(found));
            Set<DayOfWeek> days = changed && together.isEmpty() ? before.days() : together;
            boolean bare = before.bare() && (before.except() || !except);
            heard.set(heard.size() - 1, new Heard(days, before.from(), found.end(), without, bare));
        }
    }

    /** The days of the week that were not named before. */
    private static Set<DayOfWeek> others(List<Heard> heard) {
        EnumSet<DayOfWeek> others = EnumSet.allOf(DayOfWeek.class);
        heard.forEach(before -> others.removeAll(before.days()));
        return others.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : others;
    }

    private static EnumSet<DayOfWeek> days(Matcher found) {
        if (found.group("week") != null) {
            return EnumSet.range(MONDAY, FRIDAY);
        }
        if (found.group("end") != null) {
            return EnumSet.of(SATURDAY, SUNDAY);
        }
        if (found.group("all") != null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        DayOfWeek first = day(found.group("first"));
        DayOfWeek last = found.group("last") == null ? first : day(found.group("last"));
        return between(first, last);
    }

    private static EnumSet<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        EnumSet<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** The day of this folded name. */
    static DayOfWeek day(String name) {
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Objects.requireNonNull(NAMES.get(singular));
    }

    /** The names of all days, folded. */
    static Stream<String> names() {
        return NAMES.keySet().stream();
    }
}
