package press.kiosque.feed;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The words in dates: months in the languages of Europe's newsrooms, zones by the names that people give them. */
final class DateWords {

    /** Months by their first letters, without accents: three, but four where French needs them. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("gen", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mrt", 3),
            Map.entry("maa", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("mag", 5),
            Map.entry("mei", 5),
            Map.entry("maj", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("giu", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("lug", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("des", 12),
            Map.entry("dic", 12));

    /** Minutes ahead of UTC. Where a name is used in several countries, the one with most newsrooms in our languages. */
    private static final Map<String, Duration> ZONES = zones(
            "ut=0 utc=0 gmt=0 z=0 wet=0 west=60 bst=60 cet=60 cest=120 met=60 mest=120 mez=60 mesz=120 hec=60 hnec=60"
                    + " haec=120 eet=120 eest=180 msk=180 sast=120 cat=120 eat=180 wat=60 trt=180 ist=330 pkt=300"
                    + " wib=420 sgt=480 hkt=480 awst=480 jst=540 kst=540 acst=570 acdt=630 aest=600 aedt=660 nzst=720"
                    + " nzdt=780 nst=-210 ndt=-150 brt=-180 art=-180 ast=-240 adt=-180 est=-300 edt=-240 cst=-360"
                    + " cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 akst=-540 akdt=-480 hst=-600 et=-300 ct=-360"
                    + " mt=-420 pt=-480");

    private DateWords() {}

    /** The number of this month; in lower case, without accents. */
    static Optional<Integer> month(String word) {
        Optional<Integer> byFour = word.length() < 4 ? Optional.empty() : found(MONTHS, word.substring(0, 4));
        return byFour.isPresent() || word.length() < 3 ? byFour : found(MONTHS, word.substring(0, 3));
    }

    /** How far this zone is ahead of UTC; in lower case. */
    static Optional<Duration> zone(String word) {
        return found(ZONES, word);
    }

    private static <T> Optional<T> found(Map<String, T> words, String word) {
        return Optional.ofNullable(words.get(word));
    }

    private static Map<String, Duration> zones(String list) {
        return Arrays.stream(list.split(" ", -1))
                .map(zone -> zone.split("=", -1))
                .collect(toUnmodifiableMap(zone -> zone[0], zone -> Duration.ofMinutes(Long.parseLong(zone[1]))));
    }
}
