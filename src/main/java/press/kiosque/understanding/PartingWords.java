package press.kiosque.understanding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Hears what is to stop where it is one thing among others: a topic, alerts, days, so many a day. */
public final class PartingWords {

    private static final WordPattern PARTING = WordPattern.compile(
            "^(?:(?:je |j )?(?:ne )?(?:veux |souhaite )?|(?:non|no|oh|bon|ok|mais|but|alors|just) )*(?:"
                    + StopWords.VERB + "|cancel|annule[rz]?|opt out"
                    + "|(?:me )?(?:desabon|desinscri|unsubscri)\\w*(?: moi| me)?|" + StopWords.NO_MORE
                    + ") (?<what>.+)$");

    private static final WordPattern SO_MANY =
            WordPattern.compile("\\b(?:par jour|a day|per day|autant|si souvent|so (?:many|much|often)"
                    + "|(?:trop|too) (?:souvent|often|many|de))\\b");
    private static final WordPattern SPAN = WordPattern.compile("\\b(?:apres|after|avant|before|entre|between)\\b");

    private static final Set<String> AROUND = Vocabulary.words(
            "about regarding with it concernant concerne on sur avec at pendant during one ones celle celui celles ceux"
                    + " edition stories story suivre following showing parler talking qui qu que");

    private PartingWords() {}

    /** Whether these words begin by telling us to stop. */
    public static boolean begin(Folded words) {
        return PARTING.isAllOf(words.text());
    }

    /** What it is, if it is to stop; whether it is on now is for others to see. */
    static Optional<Intent> in(Folded words, AlertWords alerts) {
        Matcher parting = PARTING.matcher(words.text());
        if (!parting.matches() || !StopWords.isOrder(words) || StopWords.except(words)) {
            return Optional.empty();
        }
        Folded what = SpokenHours.inDigits(Folded.of(parting.group("what")));
        return StopWords.rest(what.text()).isEmpty() ? Optional.empty() : one(words, what, alerts);
    }

    private static Optional<Intent> one(Folded words, Folded what, AlertWords alerts) {
        return Stream.<Function<Folded, Optional<Intent>>>of(
                        said -> AlertWords.areDeclined(words) ? alerts.in(words) : Optional.empty(),
                        PartingWords::often,
                        PartingWords::quiet,
                        PartingWords::days,
                        said -> topic(said, alerts.topics()))
                .flatMap(ear -> ear.apply(what).stream())
                .findFirst();
    }

    private static Optional<Intent> often(Folded what) {
        return SO_MANY.isIn(what.text()) ? Optional.of(Intent.of(Act.MOST)) : Optional.empty();
    }

    private static Optional<Intent> quiet(Folded what) {
        return SPAN.isIn(what.text()) && !HourWords.all(what, true).isEmpty()
                ? Optional.of(Intent.of(Act.QUIET))
                : Optional.empty();
    }

    private static Optional<Intent> days(Folded what) {
        var rest = new StringBuilder(what.text());
        List<DayWords.Heard> heard = DayWords.all(what);
        heard.forEach(days -> rest.replace(days.from(), days.to(), " ".repeat(days.to() - days.from())));
        Set<DayOfWeek> named = heard.stream()
                .flatMap(days -> (days.except() ? days.others() : days.days()).stream())
                .collect(toUnmodifiableSet());
        return heard.isEmpty() || !left(rest.toString()).isEmpty()
                ? Optional.empty()
                : Optional.of(DaysMeant.of(Act.DAYS_DROP, named));
    }

    private static Optional<Intent> topic(Folded what, TopicWords topics) {
        Folded named = what.without(AROUND);
        return topics.in(named).or(() -> topics.akin(named)).map(found -> Intent.of(Act.UNFOLLOW, found.topics()));
    }

    private static Folded left(String text) {
        return StopWords.rest(text).without(AROUND);
    }
}
