package press.kiosque.moving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that ran as a process of its own.
 *
 * @param exit 137 if it was killed
 * @param said all lines that it printed
 */
record CommandRun(int exit, List<String> said) {

    static final int KILLED = 137;

    private static final String NEVER = "\n";

    /** Runs it to its end on this data folder. */
    static CommandRun whole(Path data, Object... command) {
        return killedAt(NEVER, data, command);
    }

    /** Runs it until it says a line that begins so, and kills it as a power cut would. */
    static CommandRun killedAt(String word, Path data, Object... command) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dkiosque.data-dir=" + data,
                "-cp",
                System.getProperty("java.class.path"),
                "press.kiosque.command.Main"));
        List.of(command).forEach(argument -> line.add(argument.toString()));
        try {
            return heard(new ProcessBuilder(line).redirectErrorStream(true).start(), word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static CommandRun heard(Process process, String word) throws IOException, InterruptedException {
        var said = new ArrayList<String>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith(word)) {
                    process.toHandle().destroyForcibly(); // leaves what was said and not yet read
                }
            }
            return new CommandRun(process.waitFor(), said);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Whether it was killed after it had announced something by this pattern, whose first group counts, and far from so many. */
    boolean diedBefore(String pattern, int all, int chunk) {
        return exit == KILLED
                && said.stream()
                        .filter(line -> line.matches(pattern))
                        .map(line -> Integer.valueOf(line.replaceFirst(pattern, "$1")))
                        .reduce((first, last) -> last)
                        .filter(done -> done + chunk < all)
                        .isPresent();
    }
}
