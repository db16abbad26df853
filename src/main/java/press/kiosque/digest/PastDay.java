package press.kiosque.digest;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.kiosque.delivery.Delivery;

/** What the ledger tells of one day's digests, and of all that their readers were told around it. */
final class PastDay {

    private static final int DATE = "2026-11-24".length();

    private final Pattern ofTheDay;
    private final Map<String, Told> digests = new LinkedHashMap<>();
    private final Map<String, List<Told>> byReader = new HashMap<>();

    PastDay(LocalDate date) {
        this.ofTheDay = Pattern.compile(":" + date + "(T\\d{4})?$");
    }

    /**
     * Articles brought or meant to be brought to a reader.
     *
     * @param at when the row was claimed
     */
    record Told(String reader, String occasion, Instant at, List<String> articles) {

        /** The edition's slug. */
        String edition() {
            return DigestOccasion.edition(occasion).orElseThrow();
        }

        /** On the reader's own calendar; what follows it in the occasion is an hour that is not the edition's. */
        LocalDate day() {
            return LocalDate.parse(occasion.split(":", 3)[2].substring(0, DATE));
        }
    }

    /** Takes in a row of the ledger. */
    void add(Delivery row) {
        var told = new Told(row.subscriber(), row.occasion(), row.claimedAt(), row.articles());
        if (isDigestOfTheDay(row.occasion())) {
            digests.merge(
                    row.occasion() + "|" + row.subscriber(),
                    told,
                    (one, other) -> one.at().isAfter(other.at()) ? other : one);
        }
        if (row.sent() && !row.articles().isEmpty()) {
            byReader.computeIfAbsent(row.subscriber(), none -> new ArrayList<>())
                    .add(told);
        }
    }

    private boolean isDigestOfTheDay(String occasion) {
        return DigestOccasion.edition(occasion).isPresent()
                && ofTheDay.matcher(occasion).find();
    }

    /** The day's digests as they were made, whether they could be brought or not. */
    Collection<Told> digests() {
        return digests.values();
    }

    /** Ids of all articles told in the rows taken in. */
    Set<String> articles() {
        Set<String> articles = byReader.values().stream()
                .flatMap(List::stream)
                .flatMap(told -> told.articles().stream())
                .collect(toSet());
        digests.values().forEach(digest -> articles.addAll(digest.articles()));
        return articles;
    }

    /**
     * What a reader had before a moment: what they are known to have had, without what they were told later.
     *
     * @param received ids of the stories that they have had by now
     * @param stories of these articles, by their ids
     */
    Set<String> receivedBefore(String reader, Instant moment, List<String> received, Map<String, String> stories) {
        Set<String> before = new HashSet<>(received);
        List<Told> all = byReader.getOrDefault(reader, List.of());
        all.stream().filter(told -> !told.at().isBefore(moment)).forEach(told -> before.removeAll(ids(told, stories)));
        all.stream().filter(told -> told.at().isBefore(moment)).forEach(told -> before.addAll(ids(told, stories)));
        return before;
    }

    private static Set<String> ids(Told told, Map<String, String> stories) {
        Set<String> ids = new HashSet<>(told.articles());
        told.articles().forEach(article -> ids.add(stories.getOrDefault(article, article)));
        return ids;
    }
}
