package press.kiosque.feed;

import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

    private static final Pattern PARTS =
            Pattern.compile("(?i)^(https?://)([^/?#:\\[\\]]*)((?:\\[[^/?#]*\\])?(?::\\d*)?)(.*)$", Pattern.DOTALL);

    /** What RFC 3986 lets stand behind the host neither as it is nor as part of {@code %C3%A9}. */
    private static final Pattern NOT_IN_AN_ADDRESS =
            Pattern.compile("[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    /** More steps up and down than that lead to no page; java.net.URL takes them out one by one. */
    private static final int MOST_STEPS = 50;

    private static final Pattern STEP = Pattern.compile("(?<![^/])\\.{1,2}/");
    private static final Pattern ABOVE_THE_ROOT = Pattern.compile("(?i)^(https?://[^/?#]*)(?:/\\.\\.)+(?=/|$)");

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
        return written(address);
    }

    /**
     * The address in the characters that one is written in: accents in the host as IDNA has them, behind it as
     * {@code %C3%A9}. What is no address on the web stays as it is.
     */
    static String written(String address) {
        var parts = PARTS.matcher(address);
        try {
            return parts.matches()
                    ? parts.group(1).toLowerCase(Locale.ROOT)
                            + IDN.toASCII(parts.group(2))
                            + parts.group(3)
                            + NOT_IN_AN_ADDRESS.matcher(parts.group(4)).replaceAll(WebAddress::inBytes)
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String inBytes(MatchResult character) {
        return URLEncoder.encode(character.group(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where this address leads if it stands at that base (RFC 3986, section 5.2); as it stands if that cannot be said. */
    static String resolve(String base, String address) {
        if (STEP.matcher(base + "/" + address).results().limit(MOST_STEPS + 1L).count() > MOST_STEPS) {
            return address;
        }
        try {
            var from = new URL(base);
            // java.net.URL forgets the page before a question mark, and keeps steps that lead above the root
            String whole = new URL(from, address.startsWith("?") ? from.getPath() + address : address).toString();
            return ABOVE_THE_ROOT.matcher(whole).replaceFirst("$1");
        } catch (MalformedURLException e) {
            return address;
        }
    }
}
