package press.kiosque.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.kiosque.topic.Words;

/** The days of the week and the months of a language, as {@link Words} reads them. */
final class CalendarWords {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private CalendarWords() {}

    static Set<String> in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), unused -> named(language)
                .flatMap(name -> Words.in(language).read(name).stream())
                .map(Words.Word::form)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> named(Locale language) {
        return Stream.concat(
                Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language)),
                Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, language)));
    }
}
