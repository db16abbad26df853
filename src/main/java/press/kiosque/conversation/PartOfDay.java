package press.kiosque.conversation;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part of the day, as editions are called after it. */
enum PartOfDay {
    MORNING("matin|matins|matinale?|mornings?|am", 4, 12),
    NOON("midi|noon|lunch|lunchtime|midday", 11, 15),
    AFTERNOON("apres midi|afternoons?", 12, 19),
    EVENING("soir|soirs|soiree|evenings?|pm", 17, 24),
    NIGHT("nuits?|nights?", 18, 24);

    /** Any of their names, as a part of a pattern. */
    static final String ANY = String.join(
            "|",
            Stream.of(AFTERNOON, MORNING, NOON, EVENING, NIGHT)
                    .map(part -> part.names)
                    .toList());

    private final String names;
    private final int from;
    private final int to;

    PartOfDay(String names, int from, int to) {
        this.names = names;
        this.from = from;
        this.to = to;
    }

    /** The one of this name. */
    static Optional<PartOfDay> named(String name) {
        return Stream.of(values())
                .filter(part -> Pattern.matches(part.names, name))
                .findFirst();
    }

    boolean holds(LocalTime hour) {
        return hour.getHour() >= from && hour.getHour() < to;
    }
}
