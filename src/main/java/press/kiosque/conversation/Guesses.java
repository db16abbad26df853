package press.kiosque.conversation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** The three things that a sentence which we did not understand most likely meant, among all that can be said. */
@Component
class Guesses {

    private static final int GUESSED = 3;

    /** A shorter word of a sentence is hardly what it is about. */
    private static final int TELLING = 4;

    /** So many of them are looked for. */
    private static final int SOUGHT = 3;

    private static final int LABEL = 18;

    /** The pairs of letters of each phrase by which something is asked for. */
    private static final Map<Act, List<Set<String>>> ASKED = Arrays.stream(Act.values())
            .collect(toUnmodifiableMap(
                    identity(),
                    act -> Vocabulary.phrases(act).map(Guesses::pairs).toList()));

    /** Nobody searches for the words by which we are spoken to. */
    private static final Set<String> OURS = Vocabulary.allWords().collect(toUnmodifiableSet());

    private final MessageTemplates templates;
    private final StorySearch search;

    Guesses(MessageTemplates templates, StorySearch search) {
        this.templates = templates;
        this.search = search;
    }

    /** The likeliest first; as things to tap. */
    List<Map<String, String>> of(Turn turn, String said) {
        Folded words = Folded.of(said);
        Set<String> pairs = pairs(words.text());
        boolean stop = StopWords.speakOfIt(words);
        Stream<Map<String, String>> likely = all(turn)
                .map(offer -> new Likely(offer, stop && isStop(offer) ? 1 : likeness(pairs, offer)))
                .sorted(comparingDouble(Likely::likeness).reversed())
                .map(Likely::offer)
                .map(offer -> Map.of("title", offer.title(), "payload", offer.payload()));
        return Stream.concat(searched(turn, Sentence.of(said)).map(Guesses::search).stream(), likely)
                .limit(GUESSED)
                .toList();
    }

    private Stream<Message.QuickReply> all(Turn turn) {
        return templates.render("_offers", turn.language(), Map.of("active", turn.active())).quickReplies().stream();
    }

    /** What may be searched for: a name as it stands, or the longest word of a sentence that is in a headline. */
    private Optional<String> searched(Turn turn, Sentence sentence) {
        List<String> telling = sentence.folded().words().stream()
                .filter(word -> !OURS.contains(word))
                .toList();
        return telling.isEmpty() ? Optional.empty() : NameWords.bare(sentence).or(() -> inHeadlines(turn, telling));
    }

    private Optional<String> inHeadlines(Turn turn, List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= TELLING)
                .sorted(comparing(String::length).reversed())
                .limit(SOUGHT)
                .filter(word -> search.isInTitles(turn, word))
                .findFirst();
    }

    private static Map<String, String> search(String name) {
        return Map.of("title", "🔎 " + Fit.within(name, LABEL - 1), "payload", Payload.of(Act.SEARCH, name));
    }

    /** How alike the sentence is to what is offered or to any phrase by which it is asked for (Dice's coefficient). */
    private static double likeness(Set<String> pairs, Message.QuickReply offer) {
        return Stream.concat(
                        Stream.of(pairs(Folded.of(offer.title()).text())),
                        ASKED.getOrDefault(Payload.read(offer.payload()).act(), List.of()).stream())
                .mapToDouble(asked -> dice(pairs, asked))
                .max()
                .orElse(0);
    }

    private static boolean isStop(Message.QuickReply offer) {
        return Payload.read(offer.payload()).act() == Act.STOP;
    }

    private static double dice(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(place -> text.substring(place, place + 2))
                .filter(pair -> !pair.contains(" "))
                .collect(toUnmodifiableSet());
    }

    /** What can be offered, and how alike it is to what was said. */
    private record Likely(Message.QuickReply offer, double likeness) {}
}
