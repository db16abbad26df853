package press.kiosque.understanding;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Hears where a reader's clock is: by the names of time zones, each of which holds that of a city, and by the names of cities
 * and countries that readers say instead.
 */
public final class Places {

    private static final WordPattern WHERE = WordPattern.compile(
            "^(?:(?<sure>(mon |le |changer de |change |set |my |the )*(fuseau( horaire)?+|time ?zone|zone|clock|horloge|montre(?! (?:moi|me|nous)\\b)))"
                    + "|(mon |passe[rz]? |mets |mettez |remets |remettez |garde[rz]? |reste[rz]? |laisse[rz]? |moi |a |l )*heure de(?: l)?"
                    + "|(maintenant )?((?:(?:je suis|i m|i am) )?(?:rentree?|revenue?|(?:de )?retour|back home|back|home)(?= (?:a|au|en|in|to|from|at)\\b)|je suis(?: parti\\w*| alle\\w*| installe\\w*)?(?: (?:vivre|habiter|travailler|m installer|en (?:voyage|vacances|deplacement|mission)))?|je (?:pars|vais) (?:vivre|habiter|m installer)|j ai demenage|me voila|j habite|je vis|je me trouve|i am|i m|im|i live|i (?:(?:ve|have) )?(?:just )?moved(?: back)?|we (?:(?:ve|have) )?(?:just )?moved(?: back)?|j ai demenage|je demenage|je reviens|je rentre|on rentre|nous rentrons|i m back|now))"
                    + "(?: (?:a|au|aux|en|in|at|de|d|is|est|to|now|maintenant|for|l|la|le|the|dans))* (?<place>.+)$");

    private static final WordPattern OFFSET = WordPattern.compile(
            "(?i)^\\W*(?:(?:je suis|i'?m|i am|fuseau|time ?zone|zone|en|in|on|at|a|à)\\s+)*(?:utc|gmt)\\s*(?<offset>[+-]\\s?(?:0?\\d|1[0-4]))\\W*$");
    private static final WordPattern LEADING = WordPattern.compile(
            "\\b(?:a|au|aux|en|in|at|to|de|d|from|dans|is|est|habite|heure) (?:(?:l|la|le|the) )*$");
    private static final WordPattern LEAD = WordPattern.compile(
            "^(?:(?:mais|but|et|and|la(?= (?:je|j|on|nous)\\b)|ici|en ce moment|right now|currently|actually|en fait|finalement|bon|ok|well|so|alors|hey|non|no|sorry) )+");
    private static final WordPattern STAY = WordPattern.compile(" (?:(?:depuis|since|pour|for|jusqu|until|till?)\\b.*"
            + "|this week|this month|these days|cette semaine|ce mois ci|en ce moment|actuellement|at the moment|right now|now|today|aujourd hui"
            + "|maintenant)$");
    private static final WordPattern LOS_ANGELES = WordPattern.compile("\\b(in|to) la$");

    /** Nobody reads the news there. */
    private static final List<String> UNINHABITED = List.of("Etc/", "SystemV/", "Antarctica/", "Arctic/");

    /** A shorter name may be another place, or a common word. */
    private static final int SLIPPED = 6;

    private static final Map<String, String> SAID = said("""
            Europe/Paris: france, bretagne, normandie, alsace, provence, lyon, marseille, toulouse, nice, nantes, lille, bordeaux, strasbourg, rennes, grenoble, montpellier, corse, metropole
            Europe/Zurich: suisse, switzerland, geneve, geneva, lausanne, berne, bern, bale, basel, neuchatel, fribourg, sion
            Europe/Brussels: belgique, belgium, bruxelles, liege, namur, anvers, gand, charleroi
            Europe/Luxembourg: luxembourg
            Europe/London: londres, angleterre, england, royaume uni, united kingdom, uk, manchester, edimbourg, edinburgh, birmingham, liverpool, glasgow, leeds, bristol, sheffield, newcastle, nottingham, oxford, cambridge, brighton, cardiff, belfast, scotland, wales, ecosse
            Europe/Dublin: irlande, ireland
            Europe/Lisbon: lisbonne, portugal, porto
            Europe/Madrid: espagne, spain, barcelone, barcelona, valence, seville
            Europe/Rome: italie, italy, milan, turin, naples, florence, venise
            Europe/Berlin: allemagne, germany, munich, hambourg, hamburg, cologne, francfort, frankfurt
            Europe/Vienna: vienne, autriche, austria
            Europe/Athens: athenes, grece, greece
            Europe/Copenhagen: copenhague, danemark, denmark
            Europe/Warsaw: varsovie, pologne, poland
            Europe/Bucharest: bucarest, roumanie, romania
            Europe/Moscow: moscou
            America/Montreal: quebec, ville de quebec, laval, gatineau
            America/Toronto: ottawa, ontario
            America/Moncton: acadie, nouveau brunswick
            America/New_York: eastern time, eastern standard time, eastern, new york, nyc, washington, boston, miami, philadelphia, philadelphie, atlanta
            America/Chicago: central time, houston, dallas, austin, texas, le texas
            America/Los_Angeles: pacific time, pacific standard time, san francisco, seattle, californie, california, san diego, la californie
            America/Cayenne: guyane
            America/Guadeloupe: guadeloupe, pointe a pitre
            America/Martinique: martinique, fort de france
            America/Mexico_City: mexico
            America/Sao_Paulo: rio, rio de janeiro
            Indian/Reunion: reunion, la reunion, saint denis
            Indian/Mauritius: ile maurice, maurice
            Pacific/Noumea: nouvelle caledonie
            Pacific/Tahiti: polynesie, papeete
            Africa/Algiers: alger, algerie, oran
            Africa/Casablanca: maroc, rabat, marrakech, morocco
            Africa/Tunis: tunisie
            Africa/Cairo: le caire, caire, egypte
            Africa/Dakar: senegal
            Africa/Abidjan: cote d ivoire
            Asia/Beirut: beyrouth, liban
            Asia/Jerusalem: tel aviv, israel
            Asia/Shanghai: pekin, beijing, chine
            Asia/Tokyo: japon, japan, osaka
            Asia/Bangkok: thailande, thailand, phuket
            Asia/Makassar: bali
            Asia/Dubai: emirats, emirats arabes unis
            Asia/Ho_Chi_Minh: vietnam, hanoi
            Asia/Seoul: coree, coree du sud, korea, south korea
            Asia/Kolkata: mumbai, delhi, inde, india, bangalore
            Australia/Sydney: australie
            """);

    private static final WordPattern WRONG = WordPattern.compile(
            "(?:(?:is|est|all|not|pas|la|toute?) )*(?:wrong|off|incorrect|mauvaise?|fau(?:x|sse)|right|bonne?)");

    private static final WordPattern ZONE_NAME =
            WordPattern.compile("^(?:eastern|central|pacific)(?: standard| daylight)? time$");

    private static final WordPattern AGAIN = WordPattern.compile(
            "^(?:(?:non|no) )?(?:(?:re)?mets|(?:re)?mettez|back to|put it (?:back )?to|set it to|plutot|rather|retour a|a|au|aux|en|in|at) (?=\\w)");

    private static final WordPattern BACK_TO = WordPattern.compile(
            "^(?:(?:put|set|switch|change)(?: it| that| me| my clock)?(?: back)? to|back to|remets|remettez|repasse[rz]?(?: a| sur)?|retour a)"
                    + " (?:l heure de |la |le )?(?<place>\\w+(?: \\w+){0,2})$");

    /** "On New York time". */
    private static final WordPattern TIME = WordPattern.compile(
            "^(?:(?:please|set|put|switch|change|use|go|keep|have|want|i|it|me|my|clock|on|in|to|at|by) )*(?<place>\\w+(?: \\w+)??)(?: s)? time(?: please)?$");

    private Places() {}

    /** Where the reader says that their clock is: the zone's id, or the words themselves where no place is known by them. */
    static Optional<Intent> in(Sentence said, boolean asked) {
        Matcher offset = OFFSET.matcher(said.raw());
        if (offset.matches()) {
            return Optional.of(
                    Intent.of(Act.ZONE, "UTC" + offset.group("offset").replace(" ", "")));
        }
        Sentence sentence = bare(said);
        Matcher found =
                WHERE.matcher(LOS_ANGELES.matcher(sentence.folded().text()).replaceFirst("$1 los angeles"));
        if (found.matches()) {
            Optional<Intent> zone = zoneIn(found).map(known -> Intent.of(Act.ZONE, known.getId()));
            return zone.or(() -> found.group("sure") == null
                    ? Optional.empty()
                    : Optional.of(unknown(sentence.said(found, group(found)))));
        }
        Matcher time = TIME.matcher(sentence.folded().text());
        Matcher back = BACK_TO.matcher(sentence.folded().text());
        if (back.matches() && known(back.group("place")).isPresent()) {
            return known(back.group("place")).map(zone -> Intent.of(Act.ZONE, zone.getId()));
        }
        Optional<ZoneId> there = time.matches() ? known(time.group("place")) : Optional.empty();
        if (there.isPresent()) {
            return there.map(zone -> Intent.of(Act.ZONE, zone.getId()));
        }
        String place = asked
                ? AGAIN.matcher(sentence.folded().text()).replaceFirst("")
                : sentence.folded().text();
        return asked || ZONE_NAME.isAllOf(place)
                ? zone(place).map(known -> Intent.of(Act.ZONE, known.getId()))
                : Optional.empty();
    }

    /** Where we are to ask, if no more is told than that the clock is wrong. */
    private static Intent unknown(String place) {
        return WRONG.isAllOf(Folded.of(place).text()) ? Intent.of(Act.ZONE) : Intent.of(Act.ZONE, place);
    }

    /** "I'm married" is no slip for Madrid: a name that nothing leads to must be right. */
    private static Optional<ZoneId> zoneIn(Matcher found) {
        String place = found.group("place");
        boolean led = found.group("sure") != null || LEADING.isIn(found.group().substring(0, found.start("place")));
        return led ? zone(place) : Optional.ofNullable(SAID.get(place)).map(ZoneId::of);
    }

    /** Without what leads to a place, and for how long the reader is there. */
    private static Sentence bare(Sentence said) {
        String text = said.folded().text();
        Matcher lead = LEAD.matcher(text);
        int from = lead.find() ? lead.group().strip().split(" ").length : 0;
        Matcher stay = STAY.matcher(text);
        int to = said.words().size() - (stay.find() ? stay.group().strip().split(" ").length : 0);
        return from < to ? said.part(from, to) : said;
    }

    /** The number of the group {@code place}: the last one. */
    private static int group(Matcher found) {
        return found.groupCount();
    }

    /** The zone of exactly this folded name. */
    static Optional<ZoneId> known(String place) {
        return Optional.ofNullable(SAID.get(place)).map(ZoneId::of);
    }

    /** The zone of this folded name, with a slip or two. */
    public static Optional<ZoneId> zone(String place) {
        String known = SAID.get(place);
        if (known != null) {
            return Optional.of(ZoneId.of(known));
        }
        if (place.length() < SLIPPED) {
            return Optional.empty();
        }
        Predicate<String> near = Spelling.near(place);
        return SAID.entrySet().stream()
                .filter(entry -> entry.getKey().charAt(0) == place.charAt(0) && near.test(entry.getKey()))
                .map(entry -> ZoneId.of(entry.getValue()))
                .findFirst();
    }

    private static Map<String, String> said(String listed) {
        var said = new HashMap<String, String>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && UNINHABITED.stream().noneMatch(id::startsWith))
                .sorted()
                .forEach(id -> {
                    said.put(Folded.of(id).text(), id);
                    said.put(Folded.of(id.substring(id.lastIndexOf('/') + 1)).text(), id);
                });
        listed.lines().map(line -> line.split(": ")).forEach(line -> Stream.of(line[1].split(", "))
                .forEach(name -> said.put(name, line[0])));
        return Map.copyOf(said);
    }
}
