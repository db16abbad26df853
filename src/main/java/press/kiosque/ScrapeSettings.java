package press.kiosque;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import press.kiosque.newsroom.Secret;

/**
 * Who may read the metrics beside administrators.
 *
 * @param token what a collector gives as {@code Authorization: Bearer …}; null: no collector may
 */
@ConfigurationProperties("kiosque.metrics")
record ScrapeSettings(@Nullable Secret token) {

    ScrapeSettings {
        token = Secret.given(token);
        if (token != null && token.value().length() < 16) {
            throw new IllegalArgumentException("kiosque.metrics.token: give 16 characters or more");
        }
    }

    /** Whether this header proves a collector of ours. */
    boolean admits(@Nullable String authorization) {
        return token != null
                && authorization != null
                && MessageDigest.isEqual(
                        ("Bearer " + token.value()).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }
}
