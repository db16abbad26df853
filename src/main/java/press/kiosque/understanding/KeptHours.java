package press.kiosque.understanding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.kiosque.understanding.ScheduleWords.Wished;

/**
 * Hours and days that a reader named before they were asked for, kept until then.
 *
 * @param days for the hours that have none of their own; empty for those of the edition
 */
public record KeptHours(List<Wished> hours, Set<DayOfWeek> days) {

    private static final String BETWEEN = ";";

    public KeptHours {
        hours = List.copyOf(hours);
        days = Set.copyOf(days);
    }

    /** What is kept for this reader. */
    public static KeptHours of(Turn turn) {
        String[] parts = turn.before().kept().split(BETWEEN, -1);
        return new KeptHours(
                Stream.of(parts).skip(1).map(Wished::read).toList(), ScheduleWords.days(List.of(parts[0].split(","))));
    }

    /** The days first, then the hours; empty if there is neither. */
    public String text() {
        String named = days.stream().sorted().map(Enum::name).collect(joining(","));
        return Stream.concat(Stream.of(named), hours.stream().map(Wished::text)).collect(joining(BETWEEN));
    }

    /** The same after this was wanted too. */
    public KeptHours with(Intent intent) {
        List<Wished> named = named(intent);
        Set<DayOfWeek> about = ScheduleWords.days(intent.about());
        return switch (intent.act()) {
            case SCHEDULE_ON -> new KeptHours(on(named), days);
            case HOUR, SCHEDULE, HOUR_MOVE -> named.isEmpty() ? this : new KeptHours(named, daysOfAll());
            case HOUR_ADD, SCHEDULE_ADD ->
                new KeptHours(
                        Stream.concat(hours.stream(), named.stream()).distinct().toList(), days);
            case DAYS -> new KeptHours(hours, about);
            case DAYS_ADD -> days.isEmpty() ? this : new KeptHours(hours, union(about));
            case DAYS_DROP -> new KeptHours(hours, without(about));
            default -> this;
        };
    }

    private static List<Wished> named(Intent intent) {
        var named = new ArrayList<Wished>();
        if (intent.act() == Act.SCHEDULE || intent.act() == Act.SCHEDULE_ON || intent.act() == Act.SCHEDULE_ADD) {
            intent.about().forEach(text -> named.add(Wished.read(text)));
        } else if (intent.hour() != null) {
            named.add(new Wished(intent.hour(), Set.of()));
        }
        return named;
    }

    /** These on their days, and what was kept on the others. */
    private List<Wished> on(List<Wished> named) {
        Set<DayOfWeek> taken =
                named.stream().flatMap(one -> one.days().stream()).collect(toUnmodifiableSet());
        Stream<Wished> before = hours.stream()
                .map(one -> new Wished(
                        one.hour(),
                        (one.days().isEmpty() ? without(Set.of()) : one.days())
                                .stream().filter(day -> !taken.contains(day)).collect(toUnmodifiableSet())))
                .filter(one -> !one.days().isEmpty());
        return Stream.concat(before, named.stream()).toList();
    }

    private Set<DayOfWeek> union(Set<DayOfWeek> more) {
        return Stream.concat(days.stream(), more.stream()).collect(toUnmodifiableSet());
    }

    private Set<DayOfWeek> without(Set<DayOfWeek> dropped) {
        EnumSet<DayOfWeek> left = EnumSet.allOf(DayOfWeek.class);
        left.removeIf(day -> dropped.contains(day) || (!days.isEmpty() && !days.contains(day)));
        return left;
    }

    /** The days for whatever hours there are: those of the only hour, if it has its own. */
    public Set<DayOfWeek> daysOfAll() {
        return days.isEmpty() && hours.size() == 1 ? hours.get(0).days() : days;
    }

    /** To have it all. */
    public Intent intent() {
        return new Intent(
                Act.SCHEDULE,
                hours.stream().map(Wished::text).toList(),
                hours.isEmpty() ? null : hours.get(0).hour());
    }
}
