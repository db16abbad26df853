package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each oddity that feeds were met with, and what it should read as, in {@code NAME.expected} beside it. */
class GoldenFeedsTest {

    private static final FeedParser parser = new FeedParser(FeedSamples.settings());

    private final JsonMapper json = JsonMapper.builder().build();

    @AfterAll
    static void close() {
        parser.close();
    }

    static List<Path> oddities() throws IOException {
        try (var files = Files.list(FeedSamples.GOLDEN)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anOddFeedIsReadAsItsNewsroomMeantIt(Path feed) throws IOException {
        String expected = Files.readString(Path.of(feed + ".expected"));

        String read = new FeedListing(parser).json(feed);

        assertThat(json.readTree(read)).isEqualTo(json.readTree(expected));
    }
}
