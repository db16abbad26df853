package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.MemoryDatabase;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection.Change;

class EditionSectionTest {

    private static final Newsroom NEWSROOM = new Newsroom("n", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Editions editions = new Editions(memory.database());
    private final EditionSection section = new EditionSection(editions);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void whatAPageWroteComesBackFromTheFile() {
        Edition plain = News.edition(5);
        var edition = new Edition(
                plain.id(),
                "n",
                plain.name(),
                plain.hour(),
                plain.days(),
                3,
                List.of("sport"),
                StoryOrder.NEWEST,
                Map.of("fr", "L’essentiel"));
        editions.save(edition);

        List<EditionSection.Entry> file = section.export("n");

        assertThat(section.read(NEWSROOM, file.get(0)).get()).isEqualTo(Change.UNCHANGED);
        editions.save(plain);
        assertThat(section.read(NEWSROOM, file.get(0)).get()).isEqualTo(Change.CHANGED);
        assertThat(editions.find("n/matin")).contains(edition);
    }

    @Test
    void whatWasStoredBeforeThereWereIntrosReadsAsOneWithout() {
        editions.save(News.edition(5));
        memory.database()
                .getCollection("editions")
                .updateMany(new org.bson.Document(), new org.bson.Document("$unset", Map.of("order", 1, "intro", 1)));

        assertThat(editions.find("n/matin")).contains(News.edition(5));
    }

    @Test
    void anUnknownOrderOrTooLongAnIntroIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section.read(NEWSROOM, entry("oldest", null)).get())
                .withMessageContaining("'oldest' is none of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section.read(NEWSROOM, entry(null, Map.of("fr", "x".repeat(81))))
                        .get())
                .withMessageContaining("keep the intro to 80 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "7", "sept heures", ""})
    void anHourThatIsNoneIsRefusedByName(String hour) {
        var entry = new EditionSection.Entry("matin", Map.of("fr", "Matin"), hour, null, null, null, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> section.read(NEWSROOM, entry))
                .withMessage("edition matin: hour '" + hour + "' is none; write one like \"07:30\"");
    }

    @Test
    void anEditionWithoutIdOrWithOneThatNoAddressCanHoldIsRefused() {
        var entry = new EditionSection.Entry(null, Map.of("fr", "Matin"), "07:30", null, null, null, null, null);
        var odd = new EditionSection.Entry("Été/1", Map.of("fr", "Matin"), "07:30", null, null, null, null, null);

        assertThatIllegalArgumentException().isThrownBy(() -> section.read(NEWSROOM, entry));
        assertThatIllegalArgumentException().isThrownBy(() -> section.read(NEWSROOM, odd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "runs", "polls", "replay", "put-back"})
    void anIdThatStandsForAPageOfTheSiteIsRefused(String page) {
        var entry = new EditionSection.Entry(page, Map.of("fr", "Matin"), "07:30", null, null, null, null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> section.read(NEWSROOM, entry).get())
                .withMessageContaining("edition id '" + page + "' stands for a page of the site");
        assertThat(editions.of("n")).isEmpty();
    }

    private static EditionSection.Entry entry(@Nullable String order, @Nullable Map<String, String> intro) {
        return new EditionSection.Entry("matin", Map.of("fr", "Matin"), "07:30", null, null, null, order, intro);
    }
}
