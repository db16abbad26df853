package press.kiosque.understanding;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Hears from when to when a pause is wanted: {@code du 20 décembre au 3 janvier}, {@code until Monday}, {@code demain} alone. */
final class PauseDates {

    private static final WordPattern RANGE = WordPattern.compile(
            "\\b(?:du|de|d|from|between|entre|a partir (?:du|de|d)|des|le|the)(?: le)? (?<from>.+?)"
                    + " (?:au|a|to|(?<open>till?|until|jusqu (?:au|a))|through|and|et) (?<until>(?:le |the )?(?:\\d|[a-z]).*)$");
    private static final WordPattern OPEN_RANGE =
            WordPattern.compile("^(?:ce |this |le |on )?(?<from>demain|tomorrow|apres demain|" + DayWords.ANY
                    + ") (?:jusqu (?:au|a)|until|till?) (?<until>.+)$");
    private static final WordPattern FOR = WordPattern.compile("^(?<from>.*?)\\b(?:pour|for|pendant) (?<length>.+)$");
    private static final WordPattern LENGTH_FROM =
            WordPattern.compile("^(?<length>.+?) (?:a partir (?:de|du|d)|from|starting(?: on)?|des) (?<from>.+)$");
    private static final WordPattern LENGTH_ON = WordPattern.compile(
            "^(?:pour|for|pendant) (?<length>.+?) (?:(?:on|le|ce|des) )?(?<from>(?:(?:next |this )?(?:" + DayWords.ANY
                    + ")(?: prochain)?|tomorrow|demain|next week|la semaine prochaine|(?:the )?\\d.*))$");
    private static final WordPattern START =
            WordPattern.compile("\\b(?:a partir (?:de|du|d)|from|starting(?: on| from)?|des|as of) (?<from>.+)$");
    private static final WordPattern UNTIL = WordPattern.compile("\\b(?:jusqu|until|till?|avant|before)\\b");
    private static final WordPattern TODAY = WordPattern.compile(
            "\\b(?:aujourd hui|today|ce soir|tonight|ce matin|this (?:morning|evening|afternoon))\\b");
    private static final WordPattern SPAN = WordPattern.compile("\\b(?:semaine|week|mois|month|fin|end)\\b");
    private static final WordPattern DAY = WordPattern.compile("^(?:le |the )?\\d{1,2}(?:er|st|nd|rd|th)?");
    private static final WordPattern WEEK_END = WordPattern.compile("\\bweek ?end\\b");
    private static final WordPattern NEXT_WEEK = WordPattern.compile("\\b(?:la )?semaine prochaine\\b|\\bnext week\\b");
    private static final WordPattern NUMBER = WordPattern.compile("^(?:the |le )?\\d{1,2}(?:er|st|nd|rd|th)?$");

    /** From when, unless from now on, to when. */
    record Span(@Nullable ZonedDateTime from, ZonedDateTime until) {}

    private PauseDates() {}

    /**
     * From when to when, if the words say until when.
     *
     * @param through whether a day that is named alone is the one on which nothing is wanted
     */
    static Optional<Span> in(Folded words, ZonedDateTime now, boolean through) {
        Optional<Span> range = range(words, now);
        if (range.isPresent()) {
            return range;
        }
        if (START.isIn(words.text())) {
            return Optional.empty();
        }
        if (through && !UNTIL.isIn(words.text())) {
            return day(words, now).or(() -> DateWords.until(words, now).map(until -> new Span(null, until)));
        }
        return DateWords.until(words, now).map(until -> new Span(null, until));
    }

    private static Optional<Span> range(Folded words, ZonedDateTime now) {
        Matcher range = RANGE.matcher(words.text());
        if (range.find()) {
            Optional<ZonedDateTime> until = last(range.group("until"), range.group("from"), now)
                    .map(last -> range.group("open") == null ? through(last) : last);
            String month = DAY.matcher(range.group("until")).replaceFirst("").strip();
            String from = range.group("from");
            String start = NUMBER.isAllOf(from) && !month.isEmpty() ? from + " " + month : from;
            Optional<Span> span = DateWords.until(new Folded(start), now)
                    .flatMap(first ->
                            until.map(last -> span(first, last.isAfter(first) ? last : last.plusYears(1), now)));
            if (span.isPresent() || !UNTIL.isIn(words.text())) {
                return span;
            }
        }
        Matcher open = OPEN_RANGE.matcher(words.text());
        if (open.find()) {
            return DateWords.until(new Folded(open.group("from")), now)
                    .flatMap(first -> DateWords.until(new Folded(open.group("until")), first)
                            .map(last -> span(first, last, now)));
        }
        for (WordPattern pattern : new WordPattern[] {FOR, LENGTH_FROM, LENGTH_ON}) {
            Matcher found = pattern.matcher(words.text());
            if (found.find() && !UNTIL.isIn(words.text())) {
                Optional<Span> span = DateWords.until(
                                new Folded(found.group("from").strip()), now)
                        .flatMap(first -> lasting(new Folded(found.group("length")), first, now));
                if (span.isPresent()) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    /** A day that is only numbered, as the first is, is the next one after that. */
    private static Optional<ZonedDateTime> last(String until, String from, ZonedDateTime now) {
        Optional<ZonedDateTime> first = NUMBER.isAllOf(until) && NUMBER.isAllOf(from)
                ? DateWords.until(new Folded(from), now)
                : Optional.empty();
        return DateWords.until(new Folded(until), first.orElse(now));
    }

    /** To the end of a day; an hour is an end by itself. */
    private static ZonedDateTime through(ZonedDateTime last) {
        return last.toLocalTime().equals(LocalTime.MIDNIGHT) ? last.plusDays(1) : last;
    }

    private static Optional<Span> lasting(Folded length, ZonedDateTime first, ZonedDateTime now) {
        return DateWords.until(length, first).map(until -> span(first, until, now));
    }

    private static Span span(ZonedDateTime from, ZonedDateTime until, ZonedDateTime now) {
        return new Span(from.isAfter(now) ? from : null, until);
    }

    /** One day, or one weekend or week, from its beginning to its end. */
    private static Optional<Span> day(Folded words, ZonedDateTime now) {
        ZonedDateTime today = now.with(LocalTime.MIDNIGHT).truncatedTo(ChronoUnit.DAYS);
        if (TODAY.isIn(words.text())) {
            return Optional.of(new Span(null, today.plusDays(1)));
        }
        ZonedDateTime monday = today.plusDays(8 - today.getDayOfWeek().getValue());
        if (WEEK_END.isIn(words.text())) {
            return Optional.of(span(monday.minusDays(2), monday, now));
        }
        if (NEXT_WEEK.isIn(words.text())) {
            return Optional.of(new Span(monday, monday.plusWeeks(1)));
        }
        boolean named = DateWords.length(words, now).isEmpty() && !SPAN.isIn(words.text());
        return named ? DateWords.until(words, now).map(day -> span(day, day.plusDays(1), now)) : Optional.empty();
    }
}
