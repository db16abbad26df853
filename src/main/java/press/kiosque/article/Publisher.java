package press.kiosque.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names who answers for an address: the registrable domain ({@code bbc.co.uk}), else the host. */
public final class Publisher {

    /** Whose addresses don't say who speaks. */
    private static final Set<String> PLATFORMS =
            Set.of("dailymotion.com", "facebook.com", "google.com", "msn.com", "vimeo.com", "yahoo.com", "youtube.com");

    private Publisher() {}

    /** Whether two names, as {@link #of} gives them, are those of one newsroom. */
    static boolean isOne(String one, String other) {
        return one.equals(other) && !PLATFORMS.contains(one);
    }

    /** The registrable domain of this address, else its host, else the address. */
    public static String of(String address) {
        String host = host(address);
        String domain = host == null ? null : EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain != null ? domain : host != null ? host : address;
    }

    private static @Nullable String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
