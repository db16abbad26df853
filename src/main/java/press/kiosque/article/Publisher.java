package press.kiosque.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names who answers for an address: the registrable domain ({@code bbc.co.uk}), else the host. */
public final class Publisher {

    /** Whose addresses don't say who speaks, but whose feeds are each the channel of one newsroom. */
    private static final Set<String> CHANNELS = Set.of("dailymotion.com", "facebook.com", "vimeo.com", "youtube.com");

    /** Whose addresses don't say who speaks, and whose feeds hold the articles of many. */
    private static final Set<String> GATHERERS = Set.of("google.com", "msn.com", "yahoo.com");

    private Publisher() {}

    /** Who speaks, as far as it can be told: this publisher, or on a platform the channel; empty if anybody may. */
    static String speaking(String publisher, List<String> feeds) {
        if (GATHERERS.contains(publisher) || (CHANNELS.contains(publisher) && feeds.isEmpty())) {
            return "";
        }
        return CHANNELS.contains(publisher) ? publisher + " " + feeds.get(0) : publisher;
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
