package press.kiosque.trace;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint of a collector, OTLP over HTTP, such as {@code http://tempo:4318/v1/traces}; null: no traces
 * @param share of the traces that is kept, 0 to 1
 */
@ConfigurationProperties("kiosque.traces")
record TraceSettings(
        @Nullable URI endpoint, @DefaultValue("1") double share) {

    TraceSettings {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("kiosque.traces.share: " + share + " is not between 0 and 1");
        }
    }
}
