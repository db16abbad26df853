package press.kiosque.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds settings that somebody gave and nothing reads: they are misspelt, and their defaults hold in silence. */
final class UnknownSettings {

    /** What the build writes down of every settings record. */
    private static final String RECORDS = "META-INF/spring-configuration-metadata.json";

    /** Our own file names those that routes alone read. */
    private static final String OURS = "class path resource";

    private UnknownSettings() {}

    /** Their names as given, in the environment or in a file. */
    static List<String> in(ConfigurableEnvironment environment) {
        List<Known> known = Stream.concat(
                        ofRecords(),
                        names(environment, source -> source.contains(OURS)).map(name -> new Known(folded(name), false)))
                .toList();
        return names(environment, source -> !source.contains(OURS))
                .filter(name -> known.stream().noneMatch(setting -> setting.is(folded(name))))
                .distinct()
                .sorted()
                .toList();
    }

    /** A setting, its name folded; an open one has more names behind its own, such as those of newsrooms. */
    private record Known(String name, boolean open) {

        boolean is(String given) {
            return open ? given.startsWith(name) : given.equals(name);
        }
    }

    private static Stream<String> names(ConfigurableEnvironment environment, Predicate<String> sources) {
        return environment.getPropertySources().stream()
                .filter(source -> sources.test(source.getName()))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.matches("(?i)kiosque[._].*"));
    }

    private static Stream<Known> ofRecords() {
        try {
            return Collections.list(UnknownSettings.class.getClassLoader().getResources(RECORDS)).stream()
                    .flatMap(UnknownSettings::properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Known> properties(URL records) {
        try (InputStream stream = records.openStream()) {
            JsonNode all = JsonMapper.shared().readTree(stream).path("properties");
            return all.valueStream()
                    .filter(each -> each.path("name").asString("").startsWith("kiosque."))
                    .map(each -> new Known(
                            folded(each.path("name").asString("")),
                            each.path("type").asString("").startsWith("java.util.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files and the environment write one name differently. */
    private static String folded(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }
}
