package press.kiosque.newsroom;

import static java.util.stream.Collectors.toCollection;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a field of a form. */
public final class Typed {

    private Typed() {}

    /** The words without space around them; empty if the field is absent. */
    public static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What was ticked; nothing if the field is absent. */
    public static List<String> ticked(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    /** The weekdays that were ticked, by their names. */
    public static Set<DayOfWeek> weekdays(List<String> ticked) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> ticked.contains(day.name()))
                .collect(toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** The words between commas. */
    public static List<String> listed(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A time, day or zone as this reads it; empty if it cannot. */
    public static <T> Optional<T> parsed(Function<String, T> parser, String typed) {
        try {
            return Optional.of(parser.apply(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Texts by language with these in their place; what is empty is none. */
    public static Map<String, String> texts(Map<String, String> before, String french, String english) {
        var texts = new LinkedHashMap<>(before);
        texts.put("fr", french);
        texts.put("en", english);
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Notes what is wrong with a field unless this holds, or something else is wrong with it. */
    public static void check(Map<String, String> wrong, String field, boolean holds, String otherwise) {
        if (!holds) {
            wrong.putIfAbsent(field, otherwise);
        }
    }
}
