package press.kiosque.message;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An hour as readers write it, in French or else in English. */
public final class TimeOfDay {

    private TimeOfDay() {}

    /** {@code 7 h 30}, {@code 8 h}, {@code minuit}; {@code 7:30 am}, {@code 8 am}, {@code midnight}. */
    public static String in(LocalTime hour, Locale language) {
        boolean full = hour.getMinute() == 0;
        boolean french = language.getLanguage().equals("fr");
        if (hour.equals(LocalTime.MIDNIGHT)) {
            return french ? "minuit" : "midnight";
        }
        return french
                ? format(full ? "H' h'" : "H' h 'mm", Locale.FRENCH).format(hour)
                : format(full ? "h a" : "h:mm a", Locale.ENGLISH).format(hour).toLowerCase(Locale.ROOT);
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
