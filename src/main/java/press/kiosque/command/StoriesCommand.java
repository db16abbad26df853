package press.kiosque.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.kiosque.article.Article;
import press.kiosque.article.StoryMatcher;
import press.kiosque.article.StorySettings;
import press.kiosque.feed.FeedFile;
import press.kiosque.feed.FeedParser;
import press.kiosque.feed.FeedSettings;

@Command(
        name = "stories",
        description = {
            "Show which entries of feed files tell the same story.",
            "Prints file, entry id and story, with tabs between, as if the entries had arrived in the order of their "
                    + "dates. A file that is no feed is told so and does not end the run."
        },
        mixinStandardHelpOptions = true)
class StoriesCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Feed files.")
    List<Path> files = List.of();

    @Override
    public void run() {
        List<FeedFile> read = new ArrayList<>();
        try (var parser = new FeedParser(FeedSettings.defaults())) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            for (Path file : files) {
                try {
                    read.add(FeedFile.read(file, parser, now));
                } catch (IOException e) {
                    spec.commandLine().getErr().println(file + ": " + reason(e));
                }
            }
        }
        print(read, told(read));
    }

    /** The story of each article. */
    private static Map<String, String> told(List<FeedFile> read) {
        Map<String, StoryMatcher> matchers = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        read.stream()
                .flatMap(file -> file.entries().stream())
                .map(FeedFile.Entry::article)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Article::firstSeen))
                .forEach(article -> tell(matcher(matchers, article), article, told));
        return told;
    }

    private static void tell(StoryMatcher matcher, Article article, Map<String, String> told) {
        told.put(article.id(), matcher.match(article).id());
        matcher.twins(article.id()).ifPresent(twins -> {
            matcher.unite(twins);
            told.replaceAll((each, story) -> story.equals(twins.part()) ? twins.into() : story);
        });
    }

    private static StoryMatcher matcher(Map<String, StoryMatcher> matchers, Article article) {
        return matchers.computeIfAbsent(
                article.language(),
                language -> new StoryMatcher(Locale.forLanguageTag(language), StorySettings.defaults()));
    }

    private void print(List<FeedFile> read, Map<String, String> told) {
        var out = spec.commandLine().getOut();
        for (FeedFile file : read) {
            for (FeedFile.Entry entry : file.entries()) {
                out.println(String.join(
                        "\t", file.name(), entry.id(), told.getOrDefault(entry.articleId(), entry.articleId())));
            }
        }
        out.flush();
    }

    private static String reason(IOException failure) {
        return failure instanceof NoSuchFileException ? "there is no such file" : String.valueOf(failure.getMessage());
    }
}
