package press.kiosque.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the measurements, and what is worth telling of its result.
 *
 * @param arguments of the command, from {@code bench} on
 */
record Measurement(List<String> arguments, List<Figure> figures) {

    /**
     * A figure of the result.
     *
     * @param says what it is
     * @param place where it stands in the result, as a JSON pointer
     * @param asked what it should be; empty where it only explains
     */
    record Figure(String says, String place, String asked) {}

    /** The measurement of this command line, without {@code bench} before it. */
    Measurement(String line, Figure... figures) {
        this(arguments(Stream.of(line.split(" "))), List.of(figures));
    }

    static Measurement ingest(List<Path> feeds) {
        return new Measurement(
                arguments(Stream.concat(
                        Stream.of("ingest", "--feeds"), feeds.stream().map(Path::toString))),
                List.of(
                        new Figure("changed feeds, time to Rome parsing the same bytes", "/changedRatio", "at most 2"),
                        new Figure("unchanged feeds a second", "/unchangedPerSecond", "at least 500"),
                        new Figure("changed feeds a second", "/changedPerSecond", "at least 60"),
                        new Figure("memory of the whole command, MB", "/memory/peakResidentMb", "at most 512")));
    }

    private static List<String> arguments(Stream<String> words) {
        return Stream.of(Stream.of("bench"), words, Stream.of("--json"))
                .flatMap(part -> part)
                .toList();
    }

    String name() {
        return arguments.get(1);
    }

    /** As it is typed, short of the files it reads. */
    String line() {
        return String.join(
                " ",
                arguments.subList(1, arguments.size() - 1).stream()
                        .filter(word -> !word.contains("/"))
                        .toList());
    }
}
