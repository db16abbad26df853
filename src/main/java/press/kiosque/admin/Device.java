package press.kiosque.admin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises by a browser's own words which it is and on what it runs, so that people know their sessions again. */
final class Device {

    /** Those first that claim to be others too. */
    private static final List<Pattern> BROWSERS =
            patterns("Edg|Edge", "OPR|Opera", "Firefox", "Chrome|CriOS", "Safari");

    private static final List<Pattern> SYSTEMS = patterns("Android", "iPhone|iPad", "Windows", "Mac OS", "Linux");
    private static final List<String> BROWSER_NAMES = List.of("Edge", "Opera", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEM_NAMES = List.of("Android", "iOS", "Windows", "macOS", "Linux");

    private Device() {}

    /** Such as {@code Firefox, Linux}; empty if nothing is recognised. */
    static String of(@Nullable String agent) {
        String words = agent == null ? "" : agent;
        return Stream.of(first(words, BROWSERS, BROWSER_NAMES), first(words, SYSTEMS, SYSTEM_NAMES))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(String words, List<Pattern> patterns, List<String> names) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(words).find()) {
                return names.get(i);
            }
        }
        return "";
    }

    private static List<Pattern> patterns(String... words) {
        return Stream.of(words).map(Pattern::compile).toList();
    }
}
