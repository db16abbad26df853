package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.MemoryDatabase;

class NewsroomFileTest {

    private static final String GOOD = """
            newsroom: {id: lk, name: Le Kiosque, language: fr, zone: Europe/Paris}
            shelves:
              - {id: une, places: 3, words: [a]}
              - {id: deux, places: 4, words: [b]}
            """;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Newsrooms newsrooms = new Newsrooms(memory.database());
    private final Shelves shelves = new Shelves();
    private final NewsroomFile file = new NewsroomFile(newsrooms, List.of(new Signs(), shelves));

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void whatAFileNamesIsStored() {
        ImportReport report = file.importFrom(GOOD);

        assertThat(report.changes()).isEqualTo(3);
        assertThat(shelves.stored).containsKeys("une", "deux");
        assertThat(newsrooms.find("lk")).map(Newsroom::language).contains(Locale.FRENCH);
    }

    @Test
    void theOrderOfTheFileIsTakenOver() {
        file.importFrom(GOOD);

        assertThat(shelves.order).containsExactly("lk/une", "lk/deux");
    }

    @Test
    void nothingIsStoredOfAFileWhoseLastEntryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.importFrom(GOOD.replace("places: 4", "places: 0")))
                .withMessage("shelf deux has no places");

        assertThat(newsrooms.all()).isEmpty();
        assertThat(shelves.stored).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: deux       | id: une     | shelves: the id 'une' stands there twice",
                "places: 4      | plaes: 4    | shelves deux: unknown key 'plaes'; known are [id, places, words]",
                "places: 4      | places: vier| shelves deux: places: 'vier' is of the wrong kind",
                "- {id: deux    | - deux #    | shelves without id: an entry is written as keys with values",
                "language: fr   | language: français | language 'français' is not known; write one like fr or en",
                "Europe/Paris   | Mars/Nord   | newsroom: zone 'Mars/Nord' is not known",
                "places: 4      | id: trois   | not valid YAML: ",
                "[b]            | [null]      | shelves deux: words: "
            })
    void whatIsWrongIsNamedInTheWordsOfTheFile(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.importFrom(GOOD.replace(right, wrong)))
                .withMessageStartingWith(message);
    }

    @Test
    void aListWithoutHyphensIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.importFrom(GOOD.replaceAll("(?s)shelves:.*", "shelves: {une: {places: 3}}")))
                .withMessage("shelves: write a list, with a hyphen before each entry");
    }

    @Test
    void whatAnEntryNamesMustStandInTheFileOrBeKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.importFrom(GOOD + "signs: [{id: left, shelf: trois}]"))
                .withMessage("signs left: there is no 'trois' among the shelves; known are [deux, une]");
        assertThat(newsrooms.all()).isEmpty();

        file.importFrom(GOOD + "signs: [{id: left, shelf: une}]");
        ImportReport later = file.importFrom("newsroom: {id: lk, name: Le Kiosque}\nsigns: [{id: left, shelf: deux}]");

        assertThat(later.newsroom()).isEqualTo("lk");
    }

    /** A sign that leads to a shelf. */
    record Sign(@Nullable String id, @Nullable String shelf) {}

    /** Reads signs and keeps none. */
    private static final class Signs implements NewsroomSection<Sign> {

        @Override
        public String key() {
            return "signs";
        }

        @Override
        public Class<Sign> type() {
            return Sign.class;
        }

        @Override
        public List<Sign> export(String newsroom) {
            return List.of();
        }

        @Override
        public Supplier<Change> read(Newsroom newsroom, Sign sign) {
            return () -> Change.UNCHANGED;
        }

        @Override
        public Map<String, List<String>> named(Sign sign) {
            return Map.of("shelves", Optional.ofNullable(sign.shelf()).stream().toList());
        }
    }

    /** A shelf of the stand. */
    record Shelf(
            @Nullable String id,
            @Nullable Integer places,
            @Nullable List<String> words) {}

    /** Keeps shelves. */
    private static final class Shelves implements NewsroomSection<Shelf> {

        private final TreeMap<String, Shelf> stored = new TreeMap<>();
        private List<String> order = List.of();

        @Override
        public void arrange(String newsroom, List<String> ids) {
            order = ids;
        }

        @Override
        public String key() {
            return "shelves";
        }

        @Override
        public Class<Shelf> type() {
            return Shelf.class;
        }

        @Override
        public List<Shelf> export(String newsroom) {
            return List.copyOf(stored.values());
        }

        @Override
        public Supplier<Change> read(Newsroom newsroom, Shelf shelf) {
            String id = Objects.requireNonNullElse(shelf.id(), "");
            if (Objects.requireNonNullElse(shelf.places(), 0) < 1) {
                throw new IllegalArgumentException("shelf " + id + " has no places");
            }
            return () ->
                    NewsroomSection.keep(Optional.ofNullable(stored.get(id)), shelf, named -> stored.put(id, named));
        }
    }
}
