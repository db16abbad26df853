package press.kiosque.feed;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the many addresses of one page to one: normalised after RFC 3986, without fragment and without what only tells
 * the newsroom where the reader came from.
 */
final class CanonicalLink {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "igshid",
            "xtor",
            "cmp",
            "cmpid",
            "ocid",
            "ncid",
            "smid",
            "smtyp",
            "wt_mc",
            "wt_zmc",
            "wtmc",
            "mc_cid",
            "mc_eid",
            "ftag",
            "taid",
            "soc_src",
            "soc_trk",
            "guccounter",
            "s_cid",
            "_ga",
            "_gl",
            "mbid");
    private static final Set<String> TRACKING_FAMILIES = Set.of("utm_", "at_", "mtm_", "pk_", "hsa_", "ns_");

    /** What a parameter of this value says is only that the link came from a feed. */
    private static final Set<String> FROM_FEED = Set.of("rss", "feed", "atom", "rssfeed");

    private static final Set<String> FROM = Set.of("ref", "source", "from", "partner", "emc", "src", "via", "cid");

    /** An address that needs no work: most of them. */
    private static final Pattern PLAIN = Pattern.compile("https?://[a-z0-9.-]+/[A-Za-z0-9._~/,-]*");

    /** Messenger refuses a whole edition for one address without a host. */
    private static final Pattern OF_A_HOST = Pattern.compile("https?://[^/?#].*");

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private CanonicalLink() {}

    /** The one address of this page; none if it is no address on the web. */
    static Optional<String> of(String link) {
        if (isPlain(link)) {
            return Optional.of(link);
        }
        String lower = link.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        return Optional.ofNullable(NORMALIZER.filter(withoutTracking(link)))
                .filter(address -> OF_A_HOST.matcher(address).matches());
    }

    private static boolean isPlain(String link) {
        return PLAIN.matcher(link).matches() && !link.contains("/.") && link.indexOf("//", 8) < 0;
    }

    private static String withoutTracking(String link) {
        int fragment = link.indexOf('#');
        String address = fragment < 0 ? link : link.substring(0, fragment);
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        String kept = Arrays.stream(address.substring(query + 1).split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name)
                || TRACKING_FAMILIES.stream().anyMatch(name::startsWith)
                || (FROM.contains(name) && FROM_FEED.contains(value));
    }
}
