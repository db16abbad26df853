package press.kiosque.understanding;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hears an answer that counts what our question offered: {@code les deux premiers}, {@code the last one}, {@code both}. */
record PlaceAnswer(Turn turn, TopicWords topics) {

    /** What goes before it. */
    private static final WordPattern LEAD = WordPattern.compile(
            "^(?:(?:non|no|oui|yes|ok|euh|alors|bon|plutot|just|juste|only|seulement|uniquement|en fait|actually) )+");

    private static final WordPattern ALONE = WordPattern.compile("\\b(?:just|juste|only|seulement|uniquement)\\b");

    private static final WordPattern BOTH = WordPattern.compile(
            "(?:(?:les|the|all|tous|toutes|oui|yes|je veux|i want) )*(?:deux|two|both)(?: of (?:them|these|those))?");

    /** Where we ask so, what is offered are the newsroom's topics in their order. */
    private static final Set<String> OF_TOPICS =
            Set.of(Saying.WELCOME, Saying.TOPICS, Saying.TOPICS_SUGGESTED, Saying.ALERTS);

    /** The choices at the places named, if nothing else is said. */
    Optional<Intent> in(Sentence said) {
        if (turn.before().question().isEmpty() && !turn.before().isAt(Saying.ALERTS)) {
            return Optional.empty();
        }
        boolean hours = turn.before().isAt(Saying.HOURS);
        if (hours && BOTH.isAllOf(said.folded().text())) {
            return Optional.of(Intent.of(Act.HOURS_MORE));
        }
        boolean counts = hours || OF_TOPICS.stream().anyMatch(turn.before()::isAt);
        List<Optional<Intent>> places =
                counts ? Clauses.parts(said, topics).stream().map(this::place).toList() : List.of();
        return places.isEmpty() || places.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(chosen(
                        places.stream()
                                .flatMap(place -> place.orElseThrow().about().stream())
                                .toList(),
                        ALONE.isIn(said.folded().text())));
    }

    private Optional<Intent> place(Sentence part) {
        Folded words = new Folded(LEAD.matcher(part.folded().text()).replaceFirst(""));
        return CardWords.in(words)
                .filter(place ->
                        place.act() == Act.ARTICLE && place.about().stream().allMatch(StoryPlace::isIn));
    }

    private Intent chosen(List<String> places, boolean alone) {
        return turn.before().isAt(Saying.HOURS)
                ? hours(at(places, offeredHours(turn)))
                : topics(at(places, topics.all()), alone);
    }

    private Intent topics(List<String> slugs, boolean alone) {
        if (slugs.isEmpty()) {
            return Intent.of(Act.TOPICS);
        }
        return turn.before().isAt(Saying.ALERTS)
                ? Intent.of(alone ? Act.ALERT_ONLY : Act.ALERT_ON, slugs)
                : Intent.of(alone ? Act.FOLLOW_ONLY : Act.FOLLOW, slugs);
    }

    private static Intent hours(List<Intent> hours) {
        return switch (hours.size()) {
            case 0 -> Intent.of(Act.HOURS);
            case 1 -> hours.get(0);
            default ->
                new Intent(
                        Act.SCHEDULE,
                        hours.stream().map(hour -> String.valueOf(hour.hour())).toList(),
                        hours.get(0).hour());
        };
    }

    /** In the order in which they are shown; none where those that the reader has named stand before the others. */
    static List<Intent> offeredHours(Turn turn) {
        Stream<Intent> offered = turn.before().offered(Act.HOUR).filter(offer -> offer.hour() != null);
        return KeptHours.of(turn).hours().isEmpty()
                ? offered.distinct()
                        .sorted(comparing(offer -> Objects.requireNonNull(offer.hour())))
                        .toList()
                : List.of();
    }

    private static <T> List<T> at(List<String> places, List<T> offered) {
        return places.stream()
                .map(place -> StoryPlace.number(place) - 1)
                .map(at -> at < 0 ? offered.size() - 1 : at)
                .filter(at -> at >= 0 && at < offered.size())
                .distinct()
                .map(offered::get)
                .toList();
    }
}
