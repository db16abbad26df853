package press.kiosque.digest;

import static press.kiosque.newsroom.Typed.check;
import static press.kiosque.newsroom.Typed.parsed;
import static press.kiosque.newsroom.Typed.stripped;
import static press.kiosque.newsroom.Typed.texts;
import static press.kiosque.newsroom.Typed.ticked;
import static press.kiosque.newsroom.Typed.weekdays;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.digest.Edition.StoryOrder;

/** An edition as an editor types it; absent fields are empty. */
record EditionForm(
        String nameFr,
        String nameEn,
        String hour,
        List<String> days,
        String length,
        List<String> topics,
        String order,
        String introFr,
        String introEn) {

    static final int LONGEST_NAME = 60;

    private static final String HOUR = "07:30";
    private static final int LENGTH = 5;

    EditionForm {
        nameFr = stripped(nameFr);
        nameEn = stripped(nameEn);
        hour = stripped(hour);
        days = ticked(days);
        length = stripped(length);
        topics = ticked(topics);
        order = stripped(order);
        introFr = stripped(introFr);
        introEn = stripped(introEn);
    }

    /** What most editions are, without a name. */
    static EditionForm blank() {
        return new EditionForm(
                "",
                "",
                HOUR,
                names(EnumSet.allOf(DayOfWeek.class)),
                String.valueOf(LENGTH),
                List.of(),
                StoryOrder.WORTH.name(),
                "",
                "");
    }

    static EditionForm of(Edition edition) {
        return new EditionForm(
                edition.name().getOrDefault("fr", ""),
                edition.name().getOrDefault("en", ""),
                edition.hour().toString(),
                names(edition.days()),
                String.valueOf(edition.length()),
                edition.topics(),
                edition.order().name(),
                edition.intro().getOrDefault("fr", ""),
                edition.intro().getOrDefault("en", ""));
    }

    private static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).toList();
    }

    /** What is wrong, by field: a word that names the sentence {@code editions.wrong.<word>}. */
    Map<String, String> wrong(Set<String> knownTopics) {
        var wrong = new LinkedHashMap<String, String>();
        check(wrong, "nameFr", !nameFr.isEmpty() || !nameEn.isEmpty(), "name");
        check(wrong, "nameFr", nameFr.length() <= LONGEST_NAME, "name-long");
        check(wrong, "nameEn", nameEn.length() <= LONGEST_NAME, "name-long");
        check(wrong, "hour", parsed(LocalTime::parse, hour).isPresent(), "hour");
        check(wrong, "days", !weekdays(days).isEmpty() && weekdays(days).size() == days.size(), "days");
        check(wrong, "length", length.matches("[1-" + Edition.LONGEST + "]"), "length");
        check(wrong, "topics", knownTopics.containsAll(topics) && topics.size() <= knownTopics.size(), "topics");
        check(wrong, "order", storyOrder().isPresent(), "order");
        check(wrong, "introFr", introFr.length() <= Edition.LONGEST_INTRO, "intro-long");
        check(wrong, "introEn", introEn.length() <= Edition.LONGEST_INTRO, "intro-long");
        return wrong;
    }

    private Optional<StoryOrder> storyOrder() {
        return Arrays.stream(StoryOrder.values())
                .filter(one -> one.name().equals(order))
                .findFirst();
    }

    /** What the edition is called first. */
    String anyName() {
        return nameFr.isEmpty() ? nameEn : nameFr;
    }

    /** The edition, once nothing is wrong; what it says in other languages stays. */
    Edition edition(String newsroom, String slug, @Nullable Edition before) {
        return new Edition(
                newsroom + "/" + slug,
                newsroom,
                texts(before == null ? Map.of() : before.name(), nameFr, nameEn),
                parsed(LocalTime::parse, hour).orElseThrow(),
                weekdays(days),
                Integer.parseInt(length),
                topics,
                storyOrder().orElseThrow(),
                texts(before == null ? Map.of() : before.intro(), introFr, introEn));
    }
}
