package press.kiosque.conversation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.NameWords;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Sentence;
import press.kiosque.understanding.StopWords;
import press.kiosque.understanding.TellingWords;
import press.kiosque.understanding.TopicWords;
import press.kiosque.understanding.Turn;
import press.kiosque.understanding.Vocabulary;

/** The three things that a sentence which we did not understand most likely meant, among all that can be said. */
@Component
public class Guesses {

    private static final int GUESSED = 3;

    /** A shorter word of a sentence is hardly what it is about. */
    private static final int TELLING = 5;

    /** So many of them are looked for. */
    private static final int SOUGHT = 3;

    private static final int LABEL = 18;

    /** The words that matter of each phrase by which something is asked for. */
    private static final Map<Act, List<Set<String>>> ASKED = Arrays.stream(Act.values())
            .collect(toUnmodifiableMap(identity(), act -> Vocabulary.phrases(act)
                    .map(phrase -> meaningful(new Folded(phrase)))
                    .toList()));

    private final MessageTemplates templates;
    private final StorySearch search;
    private final Topics topics;
    private final TopicOffer offer;

    Guesses(MessageTemplates templates, StorySearch search, Topics topics, TopicOffer offer) {
        this.templates = templates;
        this.search = search;
        this.topics = topics;
        this.offer = offer;
    }

    /** The likeliest first, then what is asked for every day; as things to tap. */
    List<Map<String, String>> of(Turn turn, String said) {
        Sentence sentence = Sentence.of(said);
        Set<String> words = meaningful(sentence.folded());
        boolean stop = StopWords.speakOfIt(sentence.folded());
        List<Message.QuickReply> all = templates
                .render("_offers", turn.language(), Map.of("active", turn.active()))
                .quickReplies();
        Stream<Message.QuickReply> likely = all.stream()
                .map(offer -> new Likely(offer, stop && isStop(offer) ? 1 : likeness(words, offer)))
                .filter(guess -> guess.likeness() > 0)
                .sorted(comparingDouble(Likely::likeness).reversed())
                .map(Likely::offer);
        Stream<Map<String, String>> offers = Stream.concat(likely, all.stream().limit(GUESSED))
                .map(offer -> Map.of("title", offer.title(), "payload", offer.payload()));
        List<String> named =
                TopicWords.within(sentence.folded(), topics.of(turn.newsroom().id()));
        Stream<Map<String, String>> topical = offer.offers(turn, named).stream()
                .map(topic -> Map.of(
                        "title", String.valueOf(topic.get("label")),
                        "payload", String.valueOf(topic.get("payload"))));
        Stream<Map<String, String>> searched =
                named.isEmpty() ? searched(turn, sentence).map(Guesses::search).stream() : Stream.empty();
        return Stream.of(searched, topical, offers)
                .flatMap(guesses -> guesses)
                .distinct()
                .limit(GUESSED)
                .toList();
    }

    /** What may be searched for: a name as it stands, or the longest word of a sentence that is in a headline. */
    private Optional<String> searched(Turn turn, Sentence sentence) {
        List<String> telling = sentence.words().stream()
                .filter(word -> TellingWords.has(word.folded()))
                .map(word -> sentence.raw().substring(word.from(), word.to()))
                .toList();
        boolean name = telling.size() == sentence.words().size();
        return NameWords.bare(sentence)
                .filter(bare -> name && (isWrittenAsName(bare) || isOneLongWord(bare)))
                .or(() -> inHeadlines(turn, telling));
    }

    private static boolean isOneLongWord(String words) {
        return words.length() >= TELLING && words.indexOf(' ') < 0;
    }

    private static boolean isWrittenAsName(String words) {
        return Character.isUpperCase(words.codePointAt(0)) && !words.equals(words.toUpperCase(Locale.ROOT));
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

    /** How many words that matter the sentence shares with what is offered, or any phrase by which it is asked for, of all in both. */
    private static double likeness(Set<String> words, Message.QuickReply offer) {
        return Stream.concat(
                        Stream.of(meaningful(Folded.of(offer.title()))),
                        ASKED.getOrDefault(Payload.read(offer.payload()).act(), List.of()).stream())
                .mapToDouble(asked -> shared(words, asked))
                .max()
                .orElse(0);
    }

    private static boolean isStop(Message.QuickReply offer) {
        return Payload.read(offer.payload()).act() == Act.STOP;
    }

    private static double shared(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> meaningful(Folded words) {
        return words.words().stream()
                .filter(word -> word.length() > 2 && !Vocabulary.POLITENESS.contains(word))
                .filter(word -> !TellingWords.saysNothing(word))
                .map(word -> word.length() > TELLING ? word.replaceFirst("(s|e|er|ez|es)$", "") : word)
                .collect(toUnmodifiableSet());
    }

    /** What can be offered, and how alike it is to what was said. */
    private record Likely(Message.QuickReply offer, double likeness) {}
}
