package press.kiosque.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first picture that markup shows to its reader. A counter of one pixel is not for readers. Where all pictures are such
 * that a page loads late, their addresses stand elsewhere than in {@code src}.
 */
final class MarkupPicture {

    /** Further down no picture stands for the text. */
    private static final int MOST = 100;

    private static final int MOST_ATTRIBUTES = 50;

    private static final Pattern IMG = Pattern.compile("<img(?=[\\s/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\s/]*+([^\\s=<>\"'/]++)"
            + "(?:\\s*+=\\s*+(?:\"([^\"]{0,65536}+)\"|'([^']{0,65536}+)'|([^\\s<>\"']++)))?");

    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original");
    private static final List<String> LISTS = List.of("srcset", "data-srcset", "data-lazy-srcset");
    private static final Pattern NO_SIZE = Pattern.compile("[01](?:px)?");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

    private MarkupPicture() {}

    /** Its address as written, with entities made characters; null if there is none. */
    static @Nullable String firstIn(String markup) {
        Optional<String> late = Optional.empty();
        Matcher tag = IMG.matcher(markup);
        for (int looked = 0; looked < MOST && tag.find(); looked++) {
            Map<String, String> attributes = attributes(markup, tag.end());
            if (isShown(attributes)) {
                String address = attributes.getOrDefault("src", "");
                if (isAddress(address)) {
                    return PlainText.unescaped(address);
                }
                late = late.or(() -> late(attributes));
            }
        }
        return late.map(PlainText::unescaped).orElse(null);
    }

    private static Map<String, String> attributes(String markup, int from) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(markup).region(from, markup.length());
        for (int read = 0; read < MOST_ATTRIBUTES && attribute.lookingAt(); read++) {
            String value = Stream.of(2, 3, 4)
                    .map(attribute::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value.strip());
            attribute.region(attribute.end(), markup.length());
        }
        return attributes;
    }

    private static boolean isShown(Map<String, String> attributes) {
        boolean pixel = Stream.of("width", "height").allMatch(side -> NO_SIZE.matcher(attributes.getOrDefault(side, ""))
                .matches());
        return !pixel && !HIDDEN.matcher(attributes.getOrDefault("style", "")).find();
    }

    /** Pictures within the address itself don't count. */
    private static boolean isAddress(String address) {
        return !address.isEmpty() && !address.startsWith("data:");
    }

    /** Of a list with a picture for each size of screen the first. */
    private static Optional<String> late(Map<String, String> attributes) {
        Stream<String> single = LATE.stream().map(place -> attributes.getOrDefault(place, ""));
        Stream<String> listed =
                LISTS.stream().map(list -> attributes.getOrDefault(list, "").replaceFirst("(?s)[\\s,]+.*", ""));
        return Stream.concat(single, listed).filter(MarkupPicture::isAddress).findFirst();
    }
}
