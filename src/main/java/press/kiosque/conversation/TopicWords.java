package press.kiosque.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.kiosque.topic.Topic;

/** Hears the names of a newsroom's topics, in any language in which they have one. */
final class TopicWords {

    /** Whether "Sciences & Santé" is written with a word or a sign doesn't matter. */
    /** How many stories are wished, which the edition decides. */
    private static final Pattern COUNT = Pattern.compile(
            "\\b\\d+ (?=(?:infos?|actus?|articles?|titres?|histoires?|news|stories|story|headlines?)\\b)");

    private static final Set<String> AND = Set.of("et", "and");

    private static final Comparator<Name> LONGEST_FIRST =
            Comparator.comparing((Name name) -> name.folded().length()).reversed();

    /** What was named, and what was said around it. */
    record Named(List<String> topics, Folded around) {}

    /** One word that is no proper name. */
    private static final Pattern COMMON = Pattern.compile("[^\\p{Lu}\\s]+");

    private final List<Name> names;
    private final List<Name> kin;
    private final Spelling spelling;

    TopicWords(List<Topic> topics) {
        this.names = names(topics);
        this.kin = kin(topics);
        this.spelling = new Spelling(names.stream()
                .flatMap(name -> Folded.of(name.folded()).words().stream())
                .toList());
    }

    /** Mends words into ours, those of the topics' names among them. */
    Spelling spelling() {
        return spelling;
    }

    /** The topics named, if the words say little else. */
    Optional<Named> in(Folded words) {
        return in(words, names);
    }

    /** The topics that are meant by what belongs to them, {@code rugby} for sport, if the words say little else. */
    Optional<Named> akin(Folded words) {
        return in(words, kin);
    }

    private static Optional<Named> in(Folded words, List<Name> names) {
        var named = new ArrayList<String>();
        String rest = COUNT.matcher(words.without(AND).text()).replaceAll("");
        for (Name name : names) {
            String without =
                    rest.contains(name.folded()) ? name.pattern().matcher(rest).replaceAll(" ") : rest;
            if (!without.equals(rest)) {
                named.add(name.topic());
                rest = without;
            }
        }
        Folded around = Folded.of(rest);
        return named.isEmpty() || saysMore(around)
                ? Optional.empty()
                : Optional.of(new Named(named.stream().distinct().toList(), around));
    }

    private static boolean saysMore(Folded around) {
        return !around.without(Vocabulary.AROUND)
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
                        .filter(word -> COMMON.matcher(word).matches())
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
    private record Name(String topic, String folded, Pattern pattern) {

        Name(String topic, String folded) {
            this(topic, folded, Pattern.compile("\\b" + Pattern.quote(folded) + "[sx]?\\b"));
        }
    }
}
