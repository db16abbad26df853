package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part of the day, as editions are called after it. */
public enum PartOfDay {
    MORNING("matin|matins|matinale?|matinees?|matines?|mornings?|am", 4, 12),
    NOON("midi|noon|lunch|lunchtime|midday|dejeuner", 11, 15),
    AFTERNOON("apres midi|afternoons?", 12, 19),
    EVENING("soir|soirs|soiree|evenings?|pm", 17, 24),
    NIGHT("nuits?|nights?", 18, 24);

    /** Any of their names, as a part of a pattern. */
    static final String ANY = String.join(
            "|",
            Stream.of(AFTERNOON, MORNING, NOON, EVENING, NIGHT)
                    .map(part -> part.names)
                    .toList());

    private static final WordPattern NAMED = WordPattern.compile("\\b(?:" + ANY + ")\\b");
    private static final WordPattern DECLINED =
            WordPattern.compile("\\b(?:pas|not|no|jamais|never|sans|without|don t|plus)\\b");

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

    /** The only one that is named in these words, which do not decline it. */
    static Optional<PartOfDay> in(Folded words) {
        List<String> names = NAMED.matcher(words.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return names.size() == 1 && !DECLINED.isIn(words.text()) ? named(names.get(0)) : Optional.empty();
    }

    /** The names of all that are named in these words. */
    static List<String> allIn(Folded words) {
        return NAMED.matcher(words.text())
                .results()
                .flatMap(part -> named(part.group()).stream())
                .map(PartOfDay::name)
                .distinct()
                .toList();
    }

    /** Whether several are named, and little else is said. */
    static boolean areSeveral(Folded words) {
        long named = NAMED.matcher(words.text())
                .results()
                .map(part -> named(part.group()))
                .distinct()
                .count();
        return named > 1
                && Folded.of(NAMED.matcher(words.text()).replaceAll(" "))
                        .without(Vocabulary.AROUND)
                        .without(Vocabulary.POLITENESS)
                        .without(Vocabulary.SUBSCRIBING)
                        .isEmpty();
    }

    /** An hour as it is meant of this part of the day: "8" of the evening is 20:00. */
    LocalTime hourIn(HourWords.Heard heard) {
        LocalTime later = heard.hour().plusHours(12);
        boolean meant = !heard.sure() && !holds(heard.hour()) && holds(later);
        return meant ? later : heard.hour();
    }

    public boolean holds(LocalTime hour) {
        return hour.getHour() >= from && hour.getHour() < to;
    }
}
