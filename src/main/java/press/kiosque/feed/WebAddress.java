package press.kiosque.feed;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.kiosque.article.Publisher;

/** What may be asked for on the web, and whose it is. */
final class WebAddress {

    /** Other protocols listen there (https://fetch.spec.whatwg.org/#port-blocking); below 1024 only the web's own are free. */
    private static final Set<Integer> BAD_PORTS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679,
            6697, 10080);

    private static final int FIRST_FREE_PORT = 1024;
    /** Browsers once wrote {@code feed://kiosque.example/} and {@code feed:https://kiosque.example/}. */
    private static final Pattern FEED_SCHEME = Pattern.compile("(?i)^feed:(?://)?(?=.)");

    /** A word and a colon, but no port behind it. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+-]*:(?!\\d)");

    private static final Pattern HOST = Pattern.compile("(?i)^(https?://)([^/?#:]+)(.*)$", Pattern.DOTALL);

    private WebAddress() {}

    /**
     * Refuses what is not of the web.
     *
     * @param anyPort whether our own network may be read, where anything listens anywhere
     * @throws GuardedHttp.GivenUp if it is another scheme, or a port of something else
     */
    static void check(URI address, boolean anyPort) throws GuardedHttp.GivenUp {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        refuse(!scheme.equals("http") && !scheme.equals("https"), "not http or https: " + scheme);
        refuse(address.getHost() == null, "no host in the address");
        int port = address.getPort();
        boolean odd = port >= 0 && port < FIRST_FREE_PORT && port != 80 && port != 443;
        refuse(!anyPort && (odd || BAD_PORTS.contains(port)), "port " + port + " is not one of the web");
    }

    private static void refuse(boolean refused, String words) throws GuardedHttp.GivenUp {
        if (refused) {
            throw new GuardedHttp.GivenUp(new FetchResult.Failed(FeedTrouble.BAD_ADDRESS, words));
        }
    }

    /**
     * Who answers for this address: the registrable domain ({@code bbc.co.uk}), else the host. All of it shares one budget.
     */
    static String owner(String address) {
        return Publisher.of(address);
    }

    /** The address as people type it, made one that machines understand: with a scheme, without accents in the host. */
    static String typed(String words) {
        String address = FEED_SCHEME.matcher(words.strip()).replaceFirst("");
        if (!address.contains("://") && !OTHER_SCHEME.matcher(address).lookingAt()) {
            address = "https://" + address.replaceFirst("^/+", "");
        }
        var parts = HOST.matcher(address.replace(" ", "%20"));
        try {
            return parts.matches()
                    ? parts.group(1).toLowerCase(Locale.ROOT) + IDN.toASCII(parts.group(2)) + parts.group(3)
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
