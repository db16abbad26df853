package press.kiosque.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection;
import press.kiosque.newsroom.Slug;

/** The key {@code editions} of a newsroom's file. */
@Component
@Order(3)
class EditionSection implements NewsroomSection<EditionSection.Entry> {

    private static final int LENGTH = 5;

    private final Editions editions;

    EditionSection(Editions editions) {
        this.editions = editions;
    }

    /** One edition in the file; days by their first three letters. */
    record Entry(
            @Nullable String id,
            @Nullable Map<String, String> name,
            @Nullable String hour,
            @Nullable List<String> days,
            @Nullable Integer length,
            @Nullable List<String> topics,
            @Nullable String order,
            @Nullable Map<String, String> intro) {}

    @Override
    public String key() {
        return "editions";
    }

    @Override
    public Class<Entry> type() {
        return Entry.class;
    }

    @Override
    public List<Entry> export(String newsroom) {
        return editions.of(newsroom).stream().map(EditionSection::entry).toList();
    }

    @Override
    public Supplier<Change> read(Newsroom newsroom, Entry entry) {
        Edition edition = edition(newsroom, entry);
        return () -> NewsroomSection.keep(editions.find(edition.id()), edition, editions::save);
    }

    @Override
    public void arrange(String newsroom, List<String> ids) {
        editions.arrange(newsroom, ids);
    }

    @Override
    public Map<String, List<String>> named(Entry entry) {
        return Map.of("topics", entry.topics() == null ? List.of() : entry.topics());
    }

    private static Edition edition(Newsroom newsroom, Entry entry) {
        String slug = slug(Objects.requireNonNullElse(entry.id(), ""));
        return new Edition(
                newsroom.id() + "/" + slug,
                newsroom.id(),
                Objects.requireNonNullElse(entry.name(), Map.of()),
                hour(slug, Objects.requireNonNullElse(entry.hour(), "")),
                entry.days() == null ? EnumSet.allOf(DayOfWeek.class) : days(entry.days()),
                entry.length() == null ? LENGTH : entry.length(),
                entry.topics() == null ? List.of() : entry.topics(),
                entry.order() == null ? StoryOrder.WORTH : order(entry.order()),
                entry.intro() == null ? Map.of() : entry.intro());
    }

    private static String slug(String id) {
        if (!Slug.is(id)) {
            throw new IllegalArgumentException(
                    "edition id '" + id + "': use up to 40 lower-case letters, digits and hyphens");
        }
        if (Edition.PAGES.contains(id)) {
            throw new IllegalArgumentException(
                    "edition id '" + id + "' stands for a page of the site: give it another, such as '" + id + "-2'");
        }
        return id;
    }

    private static LocalTime hour(String edition, String hour) {
        try {
            return LocalTime.parse(hour);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "edition " + edition + ": hour '" + hour + "' is none; write one like \"07:30\"", e);
        }
    }

    private static StoryOrder order(String name) {
        return Arrays.stream(StoryOrder.values())
                .filter(order -> word(order).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("order: '" + name + "' is none of worth, newest, topic"));
    }

    private static String word(StoryOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Set<DayOfWeek> days(List<String> names) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        names.forEach(name -> days.add(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("days: '" + name + "' is none of MON … SUN"))));
        return days;
    }

    private static Entry entry(Edition edition) {
        return new Entry(
                edition.slug(),
                edition.name(),
                edition.hour().toString(),
                edition.days().stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3))
                        .toList(),
                edition.length(),
                edition.topics(),
                edition.order() == StoryOrder.WORTH ? null : word(edition.order()),
                edition.intro().isEmpty() ? null : edition.intro());
    }
}
