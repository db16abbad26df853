package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class InterestsTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Subscribers subscribers = new Subscribers(memory.database());
    private final Interests interests = new Interests(new Choices(memory.database()));
    private final Subscriber lena = Subscriber.visiting(
            "le-kiosque", "1", Locale.FRENCH, ZoneId.of("Europe/Paris"), Instant.parse("2026-11-22T08:00:00Z"));

    @BeforeEach
    void lenaOpensTheThread() {
        subscribers.save(lena);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void everyTapMovesTheTasteAStep() {
        interests.lean(lena.id(), List.of("sport", "culture"), Interests.MORE, "MORE:match");

        Subscriber after = interests.lean(lena.id(), List.of("sport"), Interests.MORE, "MORE:final");

        assertThat(after.wishes().taste().get("sport")).isCloseTo(0.4, within(1e-9));
        assertThat(after.wishes().taste().get("culture")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void theSameTapCountsOnce() {
        interests.lean(lena.id(), List.of("sport"), Interests.MORE, "MORE:match");
        interests.lean(lena.id(), List.of("sport"), Interests.LESS, "LESS:match");

        Subscriber after = interests.lean(lena.id(), List.of("sport"), Interests.MORE, "MORE:match");

        assertThat(after.wishes().taste().get("sport")).isCloseTo(-0.2, within(1e-9));
    }

    @Test
    void theSameTapSaysNothingOfATopicUnderWhichTheStoryWasSortedSince() {
        interests.lean(lena.id(), List.of("sport"), Interests.MORE, "OPENED:match");

        Subscriber after = interests.lean(lena.id(), List.of("sport", "ville"), Interests.MORE, "OPENED:match");

        assertThat(after.wishes().taste()).isEqualTo(Map.of("sport", Interests.MORE));
    }

    @Test
    void tasteStaysWithinItsBounds() {
        for (int step = 0; step < 7; step++) {
            interests.lean(lena.id(), List.of("sport"), Interests.MORE, "MORE:" + step);
            interests.lean(lena.id(), List.of("culture"), Interests.LESS, "LESS:" + step);
        }

        assertThat(subscribers.find(lena.id()).orElseThrow().wishes().taste())
                .isEqualTo(Map.of("sport", 1.0, "culture", -1.0));
    }

    @Test
    void aReaderStoredBeforeThereWereWishesGetsThemWhole() {
        memory.database().getCollection("subscribers").updateOne(eq(lena.id()), unset("wishes"));

        assertThat(interests
                        .lean(lena.id(), List.of("sport"), Interests.MORE, "MORE:match")
                        .wishes())
                .isEqualTo(new Wishes(List.of(), Map.of("sport", 0.2), List.of(), Set.of(), null, null, false, null));
    }

    @Test
    void aStoryIsMutedOnceAndTheNewestAreKept() {
        IntStream.range(0, 120).forEach(n -> interests.mute(lena.id(), "story-" + n));

        List<String> muted = interests.mute(lena.id(), "story-60").wishes().muted();

        assertThat(muted).hasSize(100).doesNotHaveDuplicates().endsWith("story-119", "story-60");
    }

    @Test
    void keywordsAreFollowedAndLeftHoweverTheyAreWritten() {
        interests.followKeyword(lena.id(), "PSG");
        interests.followKeyword(lena.id(), " Réforme des retraites ");
        interests.followKeyword(lena.id(), "psg");

        assertThat(subscribers.find(lena.id()).orElseThrow().wishes().keywords())
                .containsExactly("PSG", "Réforme des retraites");
        assertThat(interests
                        .unfollowKeyword(lena.id(), "reforme des retraites")
                        .wishes()
                        .keywords())
                .containsExactly("PSG");
    }

    @Test
    void fiftyKeywordsAreEnough() {
        IntStream.range(0, Interests.KEYWORDS).forEach(n -> interests.followKeyword(lena.id(), "mot " + n));

        Subscriber after = interests.followKeyword(lena.id(), "un de trop");

        assertThat(after.wishes().keywords()).hasSize(Interests.KEYWORDS).doesNotContain("un de trop");
    }

    @Test
    void aKeywordHasWordsAndSixtyCharactersAtMost() {
        assertThat(Interests.fits("x".repeat(60))).isTrue();
        assertThat(Interests.fits("x".repeat(61))).isFalse();
        assertThat(Interests.fits(" … ")).isFalse();
        assertThatThrownBy(() -> interests.followKeyword(lena.id(), " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
