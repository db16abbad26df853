package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class TimerPeriodsTest {

    private static final Pattern PERIOD = Pattern.compile("period: \"\\{\\{(.+)}}\"");

    @ParameterizedTest
    @CsvSource({
        "0s, give a time longer than nothing",
        "-5s, give a time longer than nothing",
        "15, 'give a time with its unit, such as 15s'",
        "soon, 'give a time with its unit, such as 15s'",
        "'', 'give a time with its unit, such as 15s'"
    })
    void aPeriodWithWhichATimerWouldNotRingAsMeantIsRefusedByName(String period, String advice) {
        var environment = new MockEnvironment().withProperty("kiosque.feed.tick", period);

        assertThatThrownBy(() -> new TimerPeriods(environment))
                .hasMessageStartingWith("kiosque.feed.tick is ")
                .hasMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100ms", "15s", "1m30s", "2h"})
    void anyTimeWithItsUnitWillDo(String period) {
        new TimerPeriods(new MockEnvironment().withProperty("kiosque.feed.tick", period));
    }

    @Test
    void noPeriodOfARouteIsForgotten() throws IOException {
        var inRoutes = new TreeSet<String>();
        try (Stream<Path> routes = Files.list(Path.of("routes"))) {
            for (Path route : routes.toList()) {
                PERIOD.matcher(Files.readString(route)).results().forEach(found -> inRoutes.add(found.group(1)));
            }
        }

        assertThat(inRoutes).isNotEmpty().allSatisfy(setting -> assertThatThrownBy(
                        () -> new TimerPeriods(new MockEnvironment().withProperty(setting, "0s")))
                .hasMessageStartingWith(setting + " is "));
    }
}
