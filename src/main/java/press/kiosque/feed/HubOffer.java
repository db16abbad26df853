package press.kiosque.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * A hub that tells of news as it appears (https://www.w3.org/TR/websub/, section 4).
 *
 * @param hub where to subscribe
 * @param topic the feed's own name for itself; absent: the address where it was found
 */
public record HubOffer(String hub, @Nullable String topic) {

    private static final Pattern LINK = Pattern.compile("<([^<>]{1,2000})>([^<]{0,500})");
    private static final Pattern REL = Pattern.compile("(?i);\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

    /** What this element with the facts of a feed offers. */
    static Optional<HubOffer> of(Element head, Addresses addresses) {
        List<Element> links = head.getChildren().stream()
                .filter(child -> child.getName().equals("link"))
                .toList();
        return of(
                first(links, "hub").map(link -> addresses.whole(link, link.getAttributeValue("href"))),
                first(links, "self").map(link -> addresses.whole(link, link.getAttributeValue("href"))));
    }

    /** What the header {@code Link} offers. */
    static Optional<HubOffer> of(@Nullable String header) {
        List<MatchResult> links =
                header == null ? List.of() : LINK.matcher(header).results().toList();
        return of(
                links.stream()
                        .filter(link -> has(link, "hub"))
                        .map(link -> link.group(1))
                        .findFirst(),
                links.stream()
                        .filter(link -> has(link, "self"))
                        .map(link -> link.group(1))
                        .findFirst());
    }

    private static Optional<HubOffer> of(Optional<String> hub, Optional<String> self) {
        return hub.filter(Feed::isWebAddress)
                .map(address ->
                        new HubOffer(address, self.filter(Feed::isWebAddress).orElse(null)));
    }

    private static Optional<Element> first(List<Element> links, String rel) {
        return links.stream()
                .filter(link -> contains(link.getAttributeValue("rel", ""), rel))
                .findFirst();
    }

    private static boolean has(MatchResult link, String rel) {
        return REL.matcher(link.group(2))
                .results()
                .anyMatch(found -> contains(found.group(1) == null ? found.group(2) : found.group(1), rel));
    }

    private static boolean contains(String rels, String rel) {
        return List.of(rels.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).contains(rel);
    }
}
