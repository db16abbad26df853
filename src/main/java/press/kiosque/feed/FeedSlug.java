package press.kiosque.feed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes a feed's short id out of its name. */
final class FeedSlug {

    private static final int LONGEST = 34;

    private FeedSlug() {}

    /** A slug that none of these is. */
    static String of(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = trimmed(plain.substring(0, Math.min(LONGEST, plain.length())));
        String slug = cut.isEmpty() ? "feed" : cut;
        String free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
