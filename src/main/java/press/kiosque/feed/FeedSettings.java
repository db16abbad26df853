package press.kiosque.feed;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/**
 * How feeds are fetched and how often; settings {@code kiosque.feed.*}.
 *
 * @param userAgent how we introduce ourselves; newsrooms want to know whom to write to
 * @param connectTimeout for a connection to be made
 * @param totalTimeout for the whole answer, however slowly it drips
 * @param maxSize of a feed after decompression
 * @param maxRedirects followed at most
 * @param allowPrivate whether addresses of loopback and private networks may be read
 * @param parallel feeds read at the same time
 * @param parseTimeout for the reading of one document
 * @param interval between two readings of a feed
 * @param longestInterval between two attempts at a feed that fails
 */
@ConfigurationProperties("kiosque.feed")
public record FeedSettings(
        @DefaultValue("KiosqueBot/0.1 (+https://kiosque.press/bot)")
        String userAgent,

        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration totalTimeout,
        @DefaultValue("15MB") DataSize maxSize,
        @DefaultValue("5") int maxRedirects,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("16") int parallel,
        @DefaultValue("10s") Duration parseTimeout,
        @DefaultValue("10m") Duration interval,
        @DefaultValue("6h") Duration longestInterval) {

    /** The defaults, for reading files without an application. */
    public static FeedSettings defaults() {
        return new Binder(List.<ConfigurationPropertySource>of()).bindOrCreate("kiosque.feed", FeedSettings.class);
    }
}
