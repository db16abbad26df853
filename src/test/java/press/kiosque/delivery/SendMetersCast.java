package press.kiosque.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.Map;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.trace.Traces;

/** Meters for tests that look at none. */
final class SendMetersCast {

    private SendMetersCast() {}

    static SendMeters counting() {
        var settings = new NewsroomSettings(URI.create("https://kiosque.example"), Map.of());
        return new SendMeters(new SimpleMeterRegistry(), Traces.off(), settings);
    }
}
