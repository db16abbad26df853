package press.kiosque.conversation;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Knows pictures by their first bytes, whatever somebody says that they are. */
public final class PictureKind {

    /** How the names of copies end that are pictures. */
    static final String SUFFIX = ".picture";

    private static final int BEGINNING = 12;

    private static final Map<String, String> KINDS = Map.of(
            "ffd8ff", "image/jpeg",
            "89504e470d0a1a0a", "image/png",
            "47494638", "image/gif");

    private PictureKind() {}

    /** The content type; empty if it is no picture that browsers show. */
    public static Optional<String> of(byte[] content) {
        String begins = HexFormat.of().formatHex(content, 0, Math.min(BEGINNING, content.length));
        if (begins.startsWith("52494646") && begins.endsWith("57454250")) {
            return Optional.of("image/webp");
        }
        return KINDS.entrySet().stream()
                .filter(kind -> begins.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
