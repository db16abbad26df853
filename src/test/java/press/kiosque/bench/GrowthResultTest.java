package press.kiosque.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.kiosque.bench.GrowthResult.Point;

class GrowthResultTest {

    @Test
    void costsThatGrowWithTheReadersHaveTheExponentOneAndWithTheirSquareTwo() {
        List<Point> points = List.of(point(10_000, 1, 1), point(100_000, 10, 100), point(1_000_000, 100, 10_000));

        GrowthResult growth = GrowthResult.of(points, "file");

        assertThat(growth.secondsExponent()).isEqualTo(1.0);
        assertThat(growth.cpuExponent()).isEqualTo(2.0);
        assertThat(growth.mostHeapMb()).isEqualTo(1_000);
    }

    private static Point point(int readers, double seconds, double cpuSeconds) {
        return new Point(readers, readers, seconds, cpuSeconds, 0, readers / 1_000, 0);
    }
}
