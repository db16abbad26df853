package press.kiosque.feed;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import press.kiosque.newsroom.Setting;

/**
 * How feeds are fetched and how often; settings {@code kiosque.feed.*}.
 *
 * @param userAgent how we introduce ourselves
 * @param contact an address or page where newsrooms can ask who we are; part of the introduction
 * @param connectTimeout for a connection to be made
 * @param totalTimeout for the whole answer with all its redirects, however slowly it drips
 * @param maxSize of a feed after decompression
 * @param maxHeaders of an answer
 * @param maxRedirects followed at most
 * @param allowPrivate whether addresses of loopback and private networks may be read
 * @param parallel feeds read at the same time
 * @param perDomain feeds of one registrable domain read at the same time
 * @param perMinute feeds of one registrable domain read within a minute
 * @param parseTimeout for the reading of one document
 * @param interval between two readings of a feed that may bring news any moment
 * @param quietInterval between two readings where nothing is to be expected, and the longest that a feed may ask for
 * @param pushedInterval between two readings of a feed whose hub tells us of news
 * @param longestInterval between two attempts at a feed that fails
 */
@ConfigurationProperties("kiosque.feed")
public record FeedSettings(
        @DefaultValue("KiosqueBot/0.1") String userAgent,
        @DefaultValue("") String contact,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration totalTimeout,
        @DefaultValue("15MB") DataSize maxSize,
        @DefaultValue("200") int maxHeaders,
        @DefaultValue("5") int maxRedirects,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("16") int parallel,
        @DefaultValue("4") int perDomain,
        @DefaultValue("120") int perMinute,
        @DefaultValue("10s") Duration parseTimeout,
        @DefaultValue("10m") Duration interval,
        @DefaultValue("1h") Duration quietInterval,
        @DefaultValue("2h") Duration pushedInterval,
        @DefaultValue("6h") Duration longestInterval) {

    /** All of a feed is held in one array, which cannot be larger. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(2000);

    public FeedSettings {
        Setting.lasts("kiosque.feed.connect-timeout", connectTimeout);
        Setting.lasts("kiosque.feed.total-timeout", totalTimeout);
        Setting.lasts("kiosque.feed.parse-timeout", parseTimeout);
        Setting.lasts("kiosque.feed.interval", interval);
        Setting.lasts("kiosque.feed.quiet-interval", quietInterval);
        Setting.lasts("kiosque.feed.pushed-interval", pushedInterval);
        Setting.lasts("kiosque.feed.longest-interval", longestInterval);
        Setting.atLeast("kiosque.feed.max-headers", maxHeaders, 1);
        Setting.atLeast("kiosque.feed.max-redirects", maxRedirects, 0);
        Setting.atLeast("kiosque.feed.parallel", parallel, 1);
        Setting.atLeast("kiosque.feed.per-domain", perDomain, 1);
        Setting.atLeast("kiosque.feed.per-minute", perMinute, 1);
        Setting.size("kiosque.feed.max-size", maxSize, LARGEST);
    }

    /** What servers read of us in each request. */
    String introduction() {
        return contact.isBlank() ? userAgent : userAgent + " (+" + contact.strip() + ")";
    }

    /** The same with another bound for the size of an answer. */
    FeedSettings within(DataSize size) {
        return new FeedSettings(
                userAgent,
                contact,
                connectTimeout,
                totalTimeout,
                size,
                maxHeaders,
                maxRedirects,
                allowPrivate,
                parallel,
                perDomain,
                perMinute,
                parseTimeout,
                interval,
                quietInterval,
                pushedInterval,
                longestInterval);
    }

    /** The defaults, for reading files without an application. */
    public static FeedSettings defaults() {
        return new Binder(List.<ConfigurationPropertySource>of()).bindOrCreate("kiosque.feed", FeedSettings.class);
    }
}
