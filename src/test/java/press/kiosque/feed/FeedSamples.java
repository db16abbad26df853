package press.kiosque.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Settings and files that tests of feeds share. */
final class FeedSamples {

    static final Path GOLDEN = Path.of("src/test/resources/feeds");

    private FeedSamples() {}

    /** The defaults. */
    static FeedSettings settings() {
        return settings(Duration.ofSeconds(20), DataSize.ofMegabytes(15), false);
    }

    /** The defaults but for these. */
    static FeedSettings settings(Duration totalTimeout, DataSize maxSize, boolean allowPrivate) {
        return settings(Map.of(
                "total-timeout", totalTimeout.toMillis() + "ms",
                "max-size", maxSize.toBytes() + "B",
                "allow-private", String.valueOf(allowPrivate)));
    }

    /** The defaults but for these, by their names in {@code kiosque.feed}; parsing may take longer on a busy machine. */
    static FeedSettings settings(Map<String, String> given) {
        var all =
                new HashMap<String, String>(Map.of("kiosque.feed.parse-timeout", "20s", "kiosque.feed.parallel", "4"));
        given.forEach((name, value) -> all.put("kiosque.feed." + name, value));
        return new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("kiosque.feed", FeedSettings.class);
    }

    /** A feed of RSS with these items inside. */
    static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Le Kiosque</title>"
                + "<link>https://kiosque.example/</link>" + items + "</channel></rss>";
    }

    static String item(int number, String title) {
        return "<item><title>%s</title><link>https://kiosque.example/%d</link></item>".formatted(title, number);
    }

    /** A folder of feeds that newsrooms published, which is not part of the project. */
    static Path shared(String folder) {
        Path feeds = Path.of(System.getProperty("kiosque.shared", "../shared"), "feeds", folder);
        assumeTrue(Files.isDirectory(feeds), "no feeds of newsrooms at " + feeds + ": not compared");
        return feeds;
    }
}
