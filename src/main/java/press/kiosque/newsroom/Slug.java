package press.kiosque.newsroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a short id out of a name. */
public final class Slug {

    private static final int LONGEST = 34;

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private Slug() {}

    /** Whether this may be one: up to 40 lower-case letters, digits and hyphens. */
    public static boolean is(String id) {
        return FORM.matcher(id).matches();
    }

    /** Whether this is one behind the newsroom's, {@code newsroom/slug}. */
    public static boolean isIn(String newsroom, String id) {
        return id.startsWith(newsroom + "/") && is(id.substring(newsroom.length() + 1));
    }

    /** A slug that none of these is; {@code otherwise} is where one begins whose name has no letter of ours. */
    public static String of(String name, String otherwise, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = trimmed(plain.substring(0, Math.min(LONGEST, plain.length())));
        String slug = cut.isEmpty() ? otherwise : cut;
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
