package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.campaign.TitleEvidence.Range;

class TitleEvidenceTest {

    private static final double LEVEL = 0.05;
    private static final int TESTS = 1000;

    @Test
    void ofEqualTitlesAtMostOneTestInTwentyCallsOneTheBetterThoughItLooksAfterEveryReader() {
        List<Optional<Title>> found = tests(TESTS, 0.08, 0.08, 4000);

        assertThat(found.stream().filter(Optional::isPresent).count()).isBetween(1L, 50L);
    }

    @Test
    void thatHoldsWhereAlmostEverybodyOpensToo() {
        assertThat(tests(TESTS, 0.6, 0.6, 2000).stream()
                        .filter(Optional::isPresent)
                        .count())
                .isLessThanOrEqualTo(50);
    }

    @Test
    void theBetterOfTwoTitlesIsFoundBeforeAllReadersAreCounted() {
        List<Optional<Title>> found = tests(200, 0.05, 0.08, 6000);

        assertThat(found.stream().filter(Optional.of(Title.SECOND)::equals).count())
                .isGreaterThan(180);
        assertThat(found).doesNotContain(Optional.of(Title.FIRST));
    }

    @Test
    void noEvidenceIsInNothingAndTheSameInBothDirections() {
        assertThat(TitleEvidence.logEvidence(0, 0)).isZero();
        assertThat(TitleEvidence.logEvidence(1, 0)).isCloseTo(0, within(1e-12));
        assertThat(TitleEvidence.logEvidence(30, 12)).isEqualTo(TitleEvidence.logEvidence(12, 30));
        assertThat(TitleEvidence.isShown(30, 30, LEVEL)).isFalse();
        assertThat(TitleEvidence.isShown(50, 15, LEVEL)).isTrue();
    }

    @Test
    void twoPairsWeighWhatTheMixtureSays() {
        double twoAlike = 2 * 26.0 / 51;

        assertThat(TitleEvidence.logEvidence(2, 0)).isCloseTo(Math.log(twoAlike), within(1e-12));
        assertThat(TitleEvidence.logEvidence(1, 1)).isCloseTo(Math.log(2 * 25.0 / 51), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"500, 500, false", "540, 460, false", "553, 447, true", "447, 553, true", "0, 11, true", "0, 0, false"})
    void unevenNumbersRaiseTheAlarmAndEvenOnesDoNot(long first, long second, boolean alarm) {
        assertThat(TitleEvidence.isUneven(first, second)).isEqualTo(alarm);
    }

    @Test
    void aFairCoinRaisesTheAlarmOnceInAThousandTimes() {
        var chance = new Random(11);

        long alarms = IntStream.range(0, 20_000)
                .map(test -> (int) IntStream.range(0, 500)
                        .filter(reader -> chance.nextBoolean())
                        .count())
                .filter(first -> TitleEvidence.isUneven(first, 500 - first))
                .count();

        assertThat(alarms).isBetween(5L, 40L);
    }

    @Test
    void theTrueShareLiesWithinTheRangeAtEveryLookInNineteenOfTwentyTests() {
        var chance = new Random(5);

        long missed = IntStream.range(0, 200)
                .filter(test -> leavesItsRange(0.08, 500, chance))
                .count();

        assertThat(missed).isLessThanOrEqualTo(10);
    }

    @Test
    void aRangeNarrowsAroundTheShareAndOfNobodySaysNothing() {
        Range few = TitleEvidence.range(8, 100, LEVEL);
        Range many = TitleEvidence.range(800, 10_000, LEVEL);

        assertThat(TitleEvidence.range(0, 0, LEVEL)).isEqualTo(new Range(0, 1));
        assertThat(few.low()).isBetween(0.01, 0.04);
        assertThat(few.high()).isBetween(0.15, 0.22);
        assertThat(many.low()).isBetween(0.068, 0.074);
        assertThat(many.high()).isBetween(0.087, 0.092);
        assertThat(TitleEvidence.range(0, 50, LEVEL).low()).isZero();
        assertThat(TitleEvidence.range(50, 50, LEVEL).high()).isEqualTo(1);
    }

    private static boolean leavesItsRange(double share, int readers, Random chance) {
        long opened = 0;
        for (int reader = 1; reader <= readers; reader++) {
            opened += chance.nextDouble() < share ? 1 : 0;
            Range range = TitleEvidence.range(opened, reader, LEVEL);
            if (share < range.low() || share > range.high()) {
                return true;
            }
        }
        return false;
    }

    /** So many tests, one after the other: which title each calls the better. */
    private static List<Optional<Title>> tests(int many, double first, double second, int readers) {
        var chance = new Random(2026);
        return IntStream.range(0, many)
                .mapToObj(test -> new SimulatedReaders(first, second, chance).run(readers, LEVEL))
                .toList();
    }
}
