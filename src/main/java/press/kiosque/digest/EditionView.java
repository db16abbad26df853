package press.kiosque.digest;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.EditionNames;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscription;
import press.kiosque.topic.Topics;

/** What the pages show of editions: names, days in words, the next hour on the newsroom's clock. */
@Component
@ConditionalOnWebApplication
class EditionView implements EditionNames {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Editions editions;
    private final Topics topics;

    EditionView(Editions editions, Topics topics) {
        this.editions = editions;
        this.topics = topics;
    }

    /**
     * An edition as the pages show it.
     *
     * @param rhythm {@code all} or {@code workdays}; empty for other days
     * @param days by their short names
     * @param topics by their names; empty for all that the reader follows
     * @param next when its hour comes next on the newsroom's clock
     */
    record Row(Edition edition, String name, String rhythm, String days, List<String> topics, ZonedDateTime next) {}

    /** The newsroom's editions, the earliest hour first. */
    List<Row> rows(Newsroom newsroom, Instant now, Locale language) {
        Map<String, String> names = topics(newsroom.id(), language);
        return editions.of(newsroom.id()).stream()
                .sorted(Comparator.comparing(Edition::hour).thenComparing(Edition::id))
                .map(edition -> row(edition, names, newsroom.zone(), now, language))
                .toList();
    }

    private static Row row(Edition edition, Map<String, String> names, ZoneId zone, Instant now, Locale language) {
        return new Row(
                edition,
                edition.nameIn(language),
                rhythm(edition.days()),
                edition.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, language))
                        .collect(joining(", ")),
                edition.topics().stream()
                        .map(topic -> names.getOrDefault(topic, topic))
                        .toList(),
                new Subscription(edition.slug(), edition.hour(), edition.days()).nextAfter(now, zone));
    }

    private static String rhythm(Set<DayOfWeek> days) {
        if (days.equals(EVERY_DAY)) {
            return "all";
        }
        return days.equals(WORKDAYS) ? "workdays" : "";
    }

    @Override
    public Map<String, String> names(String newsroom, Locale language) {
        return editions.of(newsroom).stream()
                .collect(toMap(
                        Edition::slug, edition -> edition.nameIn(language), (one, other) -> one, LinkedHashMap::new));
    }

    /** The newsroom's topics by slug, with their names, in alphabetical order. */
    Map<String, String> topics(String newsroom, Locale language) {
        return topics.labels(newsroom, language);
    }

    /** The same, with topics that are gone but to which this edition is limited. */
    Map<String, String> topics(String newsroom, @Nullable Edition edition, Locale language) {
        Map<String, String> known = topics(newsroom, language);
        if (edition != null) {
            edition.topics().forEach(topic -> known.putIfAbsent(topic, topic));
        }
        return known;
    }
}
