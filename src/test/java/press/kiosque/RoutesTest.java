package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files in {@code routes/} keep their form; that they run is shown by the tests that start the application. */
class RoutesTest {

    private static final Pattern PROPERTY = Pattern.compile("\\{\\{([^}:]+)(:[^}]*)?}}");
    private static final Pattern PERIOD_OR_RATE = Pattern.compile("(period|cron|delay|concurrentConsumers): *\"?[0-9]");

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(Path.of("routes"))) {
            return files.filter(file -> file.toString().endsWith(".camel.yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileFitsOnOneScreen(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRouteHasAnIdAndSaysWhatItIsFor(Path file) {
        for (JsonNode entry : read(file)) {
            JsonNode route = entry.has("route") ? entry.get("route") : entry.path("routeConfiguration");

            assertThat(route.path("id").asString("")).isNotBlank();
            assertThat(route.path("description").asString("")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRouteIsExplainedOnTheSiteInEveryLanguage(Path file) throws IOException {
        String words = Files.readString(Path.of("admin/messages_fr.properties"));

        for (JsonNode entry : read(file)) {
            if (entry.has("route")) {
                String id = entry.get("route").path("id").asString("");
                assertThat(words).contains("\ntechnical.route." + id + "=");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void ratesAndPeriodsAreSettings(Path file) throws IOException {
        assertThat(PERIOD_OR_RATE.matcher(Files.readString(file)).find()).isFalse();
    }

    @Test
    void everySettingThatARouteNamesHasADefault() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
        JsonNode tree = new YAMLMapper().readTree(settings);
        List<String> missing = new ArrayList<>();

        files().forEach(file -> properties(file)
                .filter(name -> tree.at("/" + name.replace('.', '/')).isMissingNode())
                .forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    private static Stream<String> properties(Path file) {
        try {
            Matcher found = PROPERTY.matcher(Files.readString(file));
            return found.results().map(match -> match.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        return new YAMLMapper().readTree(file.toFile());
    }
}
