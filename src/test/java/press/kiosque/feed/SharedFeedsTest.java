package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as newsrooms published them, compared with what another parser reads there. Skipped where they are absent. */
class SharedFeedsTest {

    private final FeedParser parser = new FeedParser(FeedSamples.settings());

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void feedsOfNewsroomsAreReadAsAnotherParserReadsThem() throws IOException, InterruptedException {
        Path real = FeedSamples.shared("real");

        String verdict = compare(
                real,
                "--min",
                "title=99.5",
                "--min",
                "link=99.5",
                "--min",
                "id=99.5",
                "--min",
                "date=99.5",
                "--min",
                "categories=98",
                "--min",
                "image=98");

        assertThat(verdict).contains("all floors held");
    }

    @Test
    void oddFeedsAreReadAlmostAsWell() throws IOException, InterruptedException {
        Path odd = FeedSamples.shared("odd");

        String verdict = compare(odd, "--min", "title=97", "--min", "link=97", "--min", "date=96");

        assertThat(verdict).contains("all floors held");
    }

    private String compare(Path feeds, String... floors) throws IOException, InterruptedException {
        Path script = feeds.resolveSibling("tools").resolve("feed_compare.py");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3: not compared");
        Path ours = Files.writeString(folder.resolve("ours.jsonl"), listed(feeds));
        var command = new ArrayList<>(List.of(
                "python3",
                script.toString(),
                ours.toString(),
                feeds.resolve("expected.jsonl").toString()));
        command.addAll(List.of(floors));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String verdict = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return verdict;
    }

    private String listed(Path feeds) throws IOException {
        var listing = new FeedListing(parser);
        try (var files = Files.list(feeds)) {
            return files.filter(file -> !file.toString().matches(".*(jsonl|tsv|md)"))
                    .sorted()
                    .map(listing::json)
                    .collect(Collectors.joining("\n"));
        }
    }
}
