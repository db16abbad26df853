package press.kiosque.admin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises by a browser's own words which it is and on what it runs, so that people know their sessions again. */
final class Device {

    /** Those first that claim to be others too. */
    private static final List<Device> BROWSERS = List.of(
            new Device("Edge", "Edg"),
            new Device("Opera", "OPR|Opera"),
            new Device("Firefox", "Firefox"),
            new Device("Chrome", "Chrome|CriOS"),
            new Device("Safari", "Safari"));

    private static final List<Device> SYSTEMS = List.of(
            new Device("Android", "Android"),
            new Device("iOS", "iPhone|iPad"),
            new Device("Windows", "Windows"),
            new Device("macOS", "Mac OS"),
            new Device("Linux", "Linux"));

    private final String name;
    private final Pattern mark;

    private Device(String name, String mark) {
        this.name = name;
        this.mark = Pattern.compile(mark);
    }

    /** Such as {@code Firefox, Linux}; empty if nothing is recognised. */
    static String of(@Nullable String agent) {
        String words = agent == null ? "" : agent;
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(kinds -> kinds.stream()
                        .filter(kind -> kind.mark.matcher(words).find())
                        .limit(1))
                .map(kind -> kind.name)
                .collect(Collectors.joining(", "));
    }
}
