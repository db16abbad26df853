package press.kiosque.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StoriesCommandTest {

    private static final String RSS =
            "<rss version=\"2.0\"><channel><title>T</title><link>https://%1$s.example/</link><item><title>%2$s</title>"
                    + "<link>https://%1$s.example/1</link><pubDate>Sun, 22 Nov 2026 0%3$d:00:00 GMT</pubDate>"
                    + "<description>%4$s</description></item></channel></rss>";

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @Test
    void entriesOfSeveralFilesThatTellOneEventBearOneStory() throws IOException {
        Path one = file("one", "Three rescued after footbridge collapses at Millbeck", 8);
        Path two = file("two", "Millbeck footbridge collapses, three walkers are rescued", 6);

        int exit = run(one.toString(), two.toString());

        List<String[]> lines =
                out.toString().lines().map(line -> line.split("\t", -1)).toList();
        assertThat(exit).isZero();
        assertThat(lines).extracting(line -> line[0]).containsExactly("one.xml", "two.xml");
        assertThat(lines).extracting(line -> line[1]).containsExactly("https://one.example/1", "https://two.example/1");
        assertThat(lines.get(0)[2]).isEqualTo(lines.get(1)[2]);
    }

    @Test
    void aFileThatIsNoFeedIsSaidAndDoesNotEndTheRun() throws IOException {
        Path page = Files.writeString(folder.resolve("page.xml"), "<html><body>Sign in</body></html>");
        Path one = file("one", "Three rescued at Millbeck", 8);

        int exit = run(page.toString(), folder.resolve("missing.xml").toString(), one.toString());

        assertThat(exit).isZero();
        assertThat(errors.toString()).contains("page.xml: ").contains("missing.xml: there is no such file");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void noFileIsWrongUse() {
        assertThat(run()).isEqualTo(2);
    }

    private Path file(String name, String title, int hour) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".xml"),
                RSS.formatted(name, title, hour, "Walkers fell into the river at Millbeck."));
    }

    private int run(String... arguments) {
        return new CommandLine(new StoriesCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
