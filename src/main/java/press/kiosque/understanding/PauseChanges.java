package press.kiosque.understanding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;

/** Hears that a pause which is set is to last longer, or to begin on another day. */
final class PauseChanges {

    private static final WordPattern LONGER =
            WordPattern.compile("\\b(?:prolong\\w*|extend\\w*|encore|one more|another|longer|de plus|rallong\\w*)\\b");

    private static final WordPattern PROLONGING = WordPattern.compile("^(?:prolong|extend|rallong)\\w*\\b");

    private static final WordPattern FROM_ALONE = WordPattern.compile(
            "(?:from|starting(?: from| on)?|des|du|(?:a )?partir (?:du|de|d)|as of) (?<from>(?!.* (?:to|au|until|till|jusqu|for|pour|pendant)\\b).+)");

    private PauseChanges() {}

    /** Whether the pause that is set is meant, though we did not speak of it. */
    static boolean areToProlong(Folded words, Turn turn) {
        return PROLONGING.isIn(words.text()) && turn.reader().wishes().pauses(turn.now());
    }

    /** The change of the pause of which we have just spoken. */
    static Optional<Intent> in(Folded words, Turn turn) {
        Instant until = turn.reader().wishes().pausedUntil();
        return until == null || !PauseWords.isOnlyDates(words)
                ? Optional.empty()
                : longer(words, until, turn).or(() -> from(words, until, turn));
    }

    /** A length, said of a pause: longer by it, or as long where it has not begun. */
    private static Optional<Intent> longer(Folded words, Instant until, Turn turn) {
        Instant from = turn.reader().wishes().pausedFrom();
        boolean longer = LONGER.isIn(words.text());
        if (!turn.reader().wishes().pauses(turn.now()) || !(longer || (from != null && from.isAfter(turn.now())))) {
            return Optional.empty();
        }
        ZoneId zone = turn.reader().zone();
        ZonedDateTime start = from == null ? null : from.atZone(zone);
        ZonedDateTime base = longer || start == null ? until.atZone(zone) : start;
        return DateWords.length(words, base).map(end -> PauseWords.span(start, end));
    }

    /** Another day on which it is to begin. */
    private static Optional<Intent> from(Folded words, Instant until, Turn turn) {
        Matcher from = FROM_ALONE.matcher(words.text());
        if (!from.matches()) {
            return Optional.empty();
        }
        ZonedDateTime end = until.atZone(turn.reader().zone());
        return DateWords.until(
                        new Folded(from.group("from")),
                        turn.now().atZone(turn.reader().zone()))
                .filter(first -> first.isBefore(end))
                .map(first -> PauseWords.span(first, end));
    }
}
