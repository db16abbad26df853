package press.kiosque.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.kiosque.topic.Topic;

/** Hears the names of topics, in any language in which they have one. */
final class TopicWords {

    /** Whether "Sciences & Santé" is written with a word or a sign doesn't matter. */
    private static final Set<String> AND = Set.of("et", "and");

    /** What was named, and what was said around it. */
    record Named(List<String> topics, Folded around) {}

    private TopicWords() {}

    /** The topics named, if the words say little else. */
    static Optional<Named> in(Folded words, List<Topic> topics) {
        var named = new ArrayList<String>();
        String rest = words.without(AND).text();
        for (Name name : names(topics)) {
            String without = name.pattern().matcher(rest).replaceAll(" ");
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
                .sorted(Comparator.comparing((Name name) -> name.folded().length())
                        .reversed())
                .toList();
    }

    private record Name(String topic, String folded) {

        /** Its words, in the plural too. */
        Pattern pattern() {
            return Pattern.compile("\\b" + Pattern.quote(folded) + "[sx]?\\b");
        }
    }
}
