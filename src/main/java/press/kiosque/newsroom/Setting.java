package press.kiosque.newsroom;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Refuses what a setting cannot be, at the start and by a sentence that names it. */
public final class Setting {

    /** A hundred years: longer than anything has to last, and no moment reckoned with it lies beyond what can be stored. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private Setting() {}

    /** What was given, without blanks around it; null if that is nothing: a line of an environment file without a value. */
    public static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** It must be some time. */
    public static void lasts(String name, Duration length) {
        lasts(name, length, Duration.ofNanos(1), "longer than nothing");
    }

    /** It must be this number of days at least. */
    public static void lastsDays(String name, Duration length, int least) {
        lasts(name, length, Duration.ofDays(least), "of " + least + " days or more");
    }

    /** It may be nothing, but not less. */
    public static void lastsOrNot(String name, Duration length) {
        lasts(name, length, Duration.ZERO, "that is not negative");
    }

    private static void lasts(String name, Duration length, Duration least, String words) {
        if (length.compareTo(least) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s: give a time %s, and %d days at most".formatted(name, length, words, LONGEST.toDays()));
        }
    }

    /** It must be a byte at least, and this at most. */
    public static void size(String name, DataSize size, DataSize most) {
        if (size.toBytes() < 1 || size.compareTo(most) > 0) {
            throw new IllegalArgumentException("%s is %s: give a size of a byte at least and %d MB at most"
                    .formatted(name, size, most.toMegabytes()));
        }
    }

    /** It must be this number at least. */
    public static void atLeast(String name, long number, long least) {
        if (number < least) {
            throw new IllegalArgumentException("%s is %d: give %d or more".formatted(name, number, least));
        }
    }

    /** It must be one of these numbers or between them. */
    public static void between(String name, long number, long least, long most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "%s is %d: give a number from %d to %d".formatted(name, number, least, most));
        }
    }

    /** The same for any numbers. */
    public static void between(String name, double number, double least, double most) {
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(
                    "%s is %s: give a number from %s to %s".formatted(name, number, least, most));
        }
    }
}
