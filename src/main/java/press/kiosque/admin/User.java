package press.kiosque.admin;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.admin.UserAccounts.Role;

/**
 * Somebody who may sign in to the editors' site.
 *
 * @param name to sign in with; lower case
 * @param hash of the password, with the name of its method in braces before it
 * @param role what they may do
 * @param mustChange whether the password was made by us, for one sign-in only
 * @param createdAt when they were added
 * @param handle by which their passkeys know them, base64url; null until they first ask for one
 */
public record User(
        @BsonId String name,
        String hash,
        Role role,
        boolean mustChange,
        Instant createdAt,
        @Nullable String handle) {

    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1," + (LONGEST - 1) + "}");

    public User {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "user name '" + name + "': use 2 to 64 letters without accents, digits, dots, hyphens or @");
        }
    }

    /** As much of what was typed for a name as any name has: what is more is nobody's, and need not be remembered. */
    static String beginning(String typed) {
        String name = normal(typed);
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    /** How a name is stored, however it was typed. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
