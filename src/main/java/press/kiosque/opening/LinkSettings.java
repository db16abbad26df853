package press.kiosque.opening;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What links to articles tell us.
 *
 * @param tracked whether they lead through us; null for wherever readers' phones can reach us
 * @param personal whether they say who opens them
 */
@ConfigurationProperties("kiosque.links")
record LinkSettings(
        @Nullable Boolean tracked, @DefaultValue("true") boolean personal) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether links lead through us, who are reached at this address. */
    boolean trackedAt(URI publicUrl) {
        return tracked == null ? !THIS_MACHINE.contains(String.valueOf(publicUrl.getHost())) : tracked;
    }
}
