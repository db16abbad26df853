package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.kiosque.article.Article;
import press.kiosque.article.StoryMatcher;
import press.kiosque.article.StorySettings;

/** Days of news whose stories people told apart by reading. Skipped where they are absent. */
class SharedStoriesTest {

    private static final Instant UNDATED = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void frenchStoriesAreToldApartAsByReading() throws IOException {
        Agreement agreement = compare("fr", Locale.FRENCH);

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.88);
        assertThat(agreement.f1()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void englishStoriesAreToldApartWithoutMixingThem() throws IOException {
        Agreement agreement = compare("en", Locale.ENGLISH);

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.88);
        assertThat(agreement.f1()).isGreaterThanOrEqualTo(0.72);
    }

    /** How many pairs of entries of one story were found, and how many of those found are right. */
    private record Agreement(double precision, double recall) {

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    private static Agreement compare(String day, Locale language) throws IOException {
        Path labels = FeedSamples.shared("stories").resolve(day + ".tsv");
        Map<String, String> read = new LinkedHashMap<>();
        try (var lines = Files.lines(labels)) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> read.put(line[0] + "\t" + line[1], line[3]));
        }
        Map<String, String> told = told(read.keySet(), language);
        told.keySet().retainAll(read.keySet());
        assertThat(told).as("labelled entries that were read").hasSameSizeAs(read);
        double right = pairs(told.keySet().stream()
                .map(key -> told.get(key) + "\n" + read.get(key))
                .toList());
        return new Agreement(right / pairs(told.values()), right / pairs(read.values()));
    }

    private static Map<String, String> told(Collection<String> entries, Locale language) throws IOException {
        List<String> names = entries.stream()
                .map(entry -> entry.split("\t", -1)[0])
                .distinct()
                .toList();
        Map<String, FeedFile.Entry> files = new LinkedHashMap<>();
        try (var parser = new FeedParser(FeedSamples.settings())) {
            for (String name : names) {
                FeedFile file = FeedFile.read(FeedSamples.shared("real").resolve(name), parser, UNDATED);
                file.entries().forEach(entry -> files.put(name + "\t" + entry.id(), entry));
            }
        }
        var matcher = new StoryMatcher(language, StorySettings.defaults());
        Map<String, String> stories = new HashMap<>();
        files.values().stream()
                .map(FeedFile.Entry::article)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Article::firstSeen))
                .forEach(article -> tell(matcher, article, stories));
        Map<String, String> told = new HashMap<>();
        files.forEach((key, entry) -> told.put(key, stories.getOrDefault(entry.articleId(), entry.articleId())));
        return told;
    }

    private static void tell(StoryMatcher matcher, Article article, Map<String, String> stories) {
        stories.put(article.id(), matcher.match(article).id());
        matcher.twins(article.id()).ifPresent(twins -> {
            matcher.unite(twins);
            stories.replaceAll((each, story) -> story.equals(twins.part()) ? twins.into() : story);
        });
    }

    private static double pairs(Collection<String> groups) {
        return groups.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting())).values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }
}
