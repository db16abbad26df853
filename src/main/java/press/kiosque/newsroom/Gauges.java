package press.kiosque.newsroom;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Gauges with a row for each thing that was looked at, so that a scrape asks nobody. */
public final class Gauges {

    private Gauges() {}

    /**
     * Shows these in place of what was shown before.
     *
     * @param tag by which rows are told apart, such as {@code newsroom}; the keys are its values
     */
    public static <T> void show(MultiGauge gauge, String tag, Map<String, T> seen, ToDoubleFunction<T> value) {
        gauge.register(
                seen.entrySet().stream()
                        .map(row -> MultiGauge.Row.of(Tags.of(tag, row.getKey()), value.applyAsDouble(row.getValue())))
                        .toList(),
                true);
    }
}
