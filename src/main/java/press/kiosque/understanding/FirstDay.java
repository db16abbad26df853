package press.kiosque.understanding;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Hears from which day on something is wanted, or that it is wanted once: editions come alike every week. */
final class FirstDay {

    private static final WordPattern FROM = WordPattern.compile(
            "(?:^| )(?:from|starting(?: from)?|as of|(?:a )?partir (?:de|du|d)|des) (?<day>(?:le |next |this )?(?:demain|tomorrow|next week|la semaine prochaine|(?:"
                    + DayWords.ANY
                    + ")(?: prochain| week)?))(?: on| onwards?)?(?! (?:to|till?|until|thru|through|a(?! \\d)|au|jusqu)\\b)(?= |$)");

    private static final WordPattern ONCE = WordPattern.compile(
            "\\b(?:only|just|juste|seulement|uniquement|que)(?: for| pour)? (?:tomorrow|demain|today|aujourd hui|tonight|ce soir|this time|cette fois)\\b"
                    + "|\\b(?:exceptionnellement|this once|for once|pour une fois|cette fois(?: ci)? seulement)\\b");

    private FirstDay() {}

    /** What is wanted then, and whether nothing is to come before. */
    static Optional<Intent> in(Sentence said, Turn turn) {
        Folded words = said.folded();
        boolean once = ONCE.isIn(words.text());
        if (once && !HourWords.all(SpokenHours.inDigits(words), false).isEmpty()) {
            return Optional.of(Intent.of(Act.QUESTION, "ONCE"));
        }
        Matcher from = FROM.matcher(words.text());
        if (!from.find()) {
            return Optional.empty();
        }
        Optional<Intent> wait = wait(new Folded(from.group("day")), turn);
        Folded rest = Folded.of(from.replaceFirst(" "));
        if (rest.without(Vocabulary.POLITENESS).isEmpty()) {
            return wait.or(() -> Optional.of(Intent.of(Act.NEXT)));
        }
        return HoursMeant.in(Sentence.of(rest.text()), turn).map(wanted -> wait.filter(pause -> turn.active())
                .map(pause -> Intent.several(List.of(wanted, pause)))
                .orElse(wanted));
    }

    /** Proposes that nothing comes until then; tomorrow is when an edition comes anyway. */
    private static Optional<Intent> wait(Folded day, Turn turn) {
        ZonedDateTime now = turn.now().atZone(turn.reader().zone());
        return DateWords.until(day, now)
                .filter(first -> first.isAfter(now.plusDays(1)))
                .map(first -> Intent.of(
                        Act.PAUSE,
                        List.of(PauseWords.PROPOSED, first.toInstant().toString())));
    }
}
