package press.kiosque.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.kiosque.topic.Topic;

/** Hears the names of a newsroom's topics, in any language in which they have one. */
public final class TopicWords {

    /** How many stories are wished, and how much of a topic, which the edition decides. */
    private static final WordPattern COUNT = WordPattern.compile(
            "\\b\\d+ (?=(?:infos?|actus?|articles?|titres?|histoires?|news|stories|story|headlines?)\\b)"
                    + "|\\b(?:un (?:petit )?peu|a (?:little |tiny )?bit|a lot|a little|pas mal|beaucoup|some) (?:of|d|de|du|des) ");

    /** Whether "Sciences & Santé" is written with a word or a sign doesn't matter. */
    private static final Set<String> AND = Set.of("et", "and");

    /** What stands for a topic beside its name. */
    private static final Set<String> ONE = Set.of("one", "ones", "n", "stuff", "things", "trucs", "choses");

    /** What topics are called in haste, and what that means. */
    private static final Map<String, String> NICKNAMES = Vocabulary.pairs("""
            biz=business footie=football footy=football foot=football soccer=football economique=econom
            economiques=econom economic=econom politiques=politique political=politi culturel=cultur culturelle=cultur
            culturels=cultur culturelles=cultur cultural=cultur sportif=sport sportive=sport sportifs=sport
            sportives=sport scientifique=scien scientifiques=scien scientific=scien""");

    /** A shorter word is no beginning of a name. */
    private static final int BEGINNING = 3;

    private static final Comparator<Name> LONGEST_FIRST =
            Comparator.comparing((Name name) -> name.folded().length()).reversed();

    /** What was named, and what was said around it. */
    record Named(List<String> topics, Folded around) {}

    /** One word that is no proper name. */
    private static final WordPattern COMMON = WordPattern.compile("[^\\p{Lu}\\s]+");

    private static final WordPattern DECLINED = WordPattern.compile(
            "\\b(?:no|not|without|hate|stand|pas|sans|plus|deteste|moins|less|except|sauf)(?: (?:any|the|of|about|d|de|du|des|le|la|les|l))* $");

    /** Makes a sign a picture. */
    private static final String DRAWN = "\uFE0F";

    private final List<Name> names;
    private final List<Topic> pictured;
    private final List<Name> longNames;
    private final List<Name> kin;
    private final List<String> all;
    private final Spelling spelling;

    TopicWords(List<Topic> topics) {
        this.all = topics.stream().map(Topic::slug).toList();
        this.names = names(topics);
        this.pictured = topics.stream().filter(topic -> topic.emoji() != null).toList();
        this.longNames =
                names.stream().filter(name -> name.folded().contains(" ")).toList();
        this.kin = kin(topics);
        this.spelling = new Spelling(names.stream()
                .flatMap(name -> Folded.of(name.folded()).words().stream())
                .toList());
    }

    /** Mends words into ours, those of the topics' names among them. */
    Spelling spelling() {
        return spelling;
    }

    /** The slugs of all topics, in the newsroom's order. */
    List<String> all() {
        return all;
    }

    /** The topics named, by their beginnings too, if the words say little else. */
    Optional<Named> in(Folded words) {
        return in(words, names);
    }

    /** The topics whose pictures stand in a message without words. */
    Optional<Named> pictured(String signs) {
        String shown = signs.replace(DRAWN, "");
        List<String> meant = pictured.stream()
                .filter(topic -> shown.contains(String.valueOf(topic.emoji()).replace(DRAWN, "")))
                .map(Topic::slug)
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Named(meant, new Folded("")));
    }

    /** The topics that are meant by what belongs to them, {@code rugby} for sport, if the words say little else. */
    Optional<Named> akin(Folded words) {
        return in(words, Stream.concat(names.stream(), kin.stream()).toList());
    }

    /**
     * The topics named along with an hour, or days, at which they are wished,
     * which are a part of the intent too: {@code sport et culture à 8h}.
     */
    Optional<Intent> atAnHour(Folded said) {
        Folded words = SpokenHours.inDigits(said);
        List<HourWords.Heard> hours = HourWords.all(words, false);
        List<DayWords.Heard> days = DayWords.all(words);
        Folded rest = ScheduleWords.without(words, days, hours).without(Vocabulary.SUBSCRIBING);
        Optional<Intent> schedule = schedule(words, rest, days);
        return hours.size() + days.size() == 0 || (hours.size() > 1 && schedule.isEmpty())
                ? Optional.empty()
                : akin(rest)
                        .filter(named -> named.around().words().stream()
                                .noneMatch(word -> Vocabulary.LEAVING.contains(word) || Vocabulary.LESS.contains(word)))
                        .map(named -> new Intent(
                                Act.FOLLOW,
                                named.topics(),
                                hours.isEmpty() ? null : hours.get(0).hour(),
                                schedule.stream().toList()));
    }

    /** What is said of hours and days beside these other words. */
    private static Optional<Intent> schedule(Folded words, Folded others, List<DayWords.Heard> days) {
        return ScheduleWords.in(words.without(Set.copyOf(others.words())), false)
                .or(() -> days.isEmpty() ? Optional.empty() : Optional.of(DaysMeant.these(days)));
    }

    /** Whether a topic's name of several words stands around this place of a folded sentence, where a word begins. */
    boolean isWithinName(String text, int place) {
        return longNames.stream().anyMatch(name -> name.pattern()
                .matcher(text)
                .results()
                .anyMatch(found -> found.start() < place && place < found.end()));
    }

    /** The slugs of those of these topics that are named in words which say more, and not declined. */
    public static List<String> within(Folded words, List<Topic> topics) {
        return Stream.concat(names(topics).stream(), kin(topics).stream())
                .filter(name -> name.pattern()
                        .matcher(words.text())
                        .results()
                        .anyMatch(found -> !DECLINED.isIn(words.text().substring(0, found.start()))))
                .map(Name::topic)
                .distinct()
                .toList();
    }

    private Optional<Named> in(Folded words, List<Name> listed) {
        var named = new LinkedHashSet<String>();
        String rest = COUNT.matcher(words.without(AND).text()).replaceAll("");
        for (Name name : listed) {
            String without =
                    rest.contains(name.folded()) ? name.pattern().matcher(rest).replaceAll(" ") : rest;
            if (!without.equals(rest)) {
                named.add(name.topic());
                rest = without;
            }
        }
        Folded left = Folded.of(rest);
        var around = new ArrayList<String>();
        for (String word : left.words()) {
            Optional<String> begun = begun(word, listed);
            begun.ifPresentOrElse(named::add, () -> around.add(word));
        }
        Folded said = new Folded(String.join(" ", around));
        return named.isEmpty() || saysMore(said) ? Optional.empty() : Optional.of(new Named(List.copyOf(named), said));
    }

    /** The one topic whose name, or a word of it, begins like this word, which means nothing else to us. */
    private Optional<String> begun(String word, List<Name> listed) {
        String full = NICKNAMES.getOrDefault(word, word);
        if (full.length() < BEGINNING || (full.equals(word) && NameWords.OURS.contains(word))) {
            return Optional.empty();
        }
        Stream<Name> among = full.equals(word) ? names.stream() : listed.stream();
        List<String> begun = among.filter(name -> (" " + name.folded()).contains(" " + full))
                .map(Name::topic)
                .distinct()
                .limit(2)
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static boolean saysMore(Folded around) {
        return !around.without(ONE)
                .without(Vocabulary.AROUND)
                .without(Vocabulary.POLITENESS)
                .without(Vocabulary.FOLLOWING)
                .without(Vocabulary.LEAVING)
                .without(Vocabulary.LESS)
                .isEmpty();
    }

    /** Longest first, so that a name within another is not taken for it. */
    private static List<Name> names(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.slug()), topic.name().values().stream())
                        .map(name -> Folded.of(name).without(AND).text())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Name(topic.slug(), name)))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** The categories and common nouns by which articles come to one topic and no other. */
    private static List<Name> kin(List<Topic> topics) {
        Map<String, Set<String>> slugs = topics.stream()
                .flatMap(topic -> Stream.concat(topic.categories().stream(), topic.keywords().stream())
                        .filter(word -> COMMON.isAllOf(word))
                        .map(word -> Map.entry(Folded.of(word).text(), topic.slug())))
                .filter(entry -> !entry.getKey().isEmpty())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return slugs.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(entry -> new Name(entry.getValue().iterator().next(), entry.getKey()))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /**
     * A name of a topic.
     *
     * @param pattern its words, in the plural too
     */
    private record Name(String topic, String folded, WordPattern pattern) {

        Name(String topic, String folded) {
            this(topic, folded, WordPattern.compile("\\b" + folded.replace(" ", " (?:et |and |n )?") + "[sx]?\\b"));
        }
    }
}
