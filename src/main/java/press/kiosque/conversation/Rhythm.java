package press.kiosque.conversation;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On which days something comes, as one would say it. */
enum Rhythm {
    DAILY,
    WEEKDAYS,
    /** On all days but one, which has to be named. */
    EXCEPT,
    /** On days that have to be named. */
    SOME,
    /** On days that depend on what is chosen. */
    VARIOUS;

    /** The rhythm of what comes on one of these sets of days. */
    static Rhythm of(Collection<Set<DayOfWeek>> choices) {
        List<Set<DayOfWeek>> different = choices.stream().distinct().toList();
        return different.size() == 1 ? of(different.get(0)) : VARIOUS;
    }

    static Rhythm of(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return DAILY;
        }
        if (days.size() == DayOfWeek.values().length - 1) {
            return EXCEPT;
        }
        return days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) ? WEEKDAYS : SOME;
    }
}
