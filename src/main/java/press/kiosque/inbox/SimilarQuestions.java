package press.kiosque.inbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.conversation.StoryRef;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.topic.Words;

/**
 * Finds out which story a reader's question is about, so that questions about one story can be answered together: the one
 * whose message the reader replied to, else the recent one with whose title the words share the most, two words at least.
 * Words are compared without inflection, as the language of the title has it.
 */
@Component
class SimilarQuestions {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final int SHORTEST = 4;
    private static final int SHARED = 2;

    private final Articles articles;
    private final Deliveries deliveries;

    SimilarQuestions(Articles articles, Deliveries deliveries) {
        this.articles = articles;
        this.deliveries = deliveries;
    }

    /** By reader, the story that their lines are about; those about none are left out. */
    Map<String, StoryRef> stories(String newsroom, Map<String, List<TranscriptLine>> questions, Instant now) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        List<Article> recent = articles.since(newsroom, now.minus(RECENT));
        Map<String, Set<String>> repliedTo = repliedTo(questions);
        var found = new HashMap<String, StoryRef>();
        questions.forEach(
                (reader, lines) -> story(lines, recent, repliedTo).ifPresent(story -> found.put(reader, story)));
        return found;
    }

    /** By message of ours, the articles told in it; the ledger is asked only if somebody replied to something. */
    private Map<String, Set<String>> repliedTo(Map<String, List<TranscriptLine>> questions) {
        Set<String> messages = questions.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.kind().equals("said") && line.payload() != null)
                .map(line -> String.valueOf(line.payload()))
                .collect(toSet());
        return messages.isEmpty()
                ? Map.of()
                : deliveries.ofMessages(questions.keySet(), messages).stream()
                        .collect(toMap(
                                row -> String.valueOf(row.messageId()),
                                (Delivery row) -> Set.copyOf(row.articles()),
                                (one, other) -> one));
    }

    private static Optional<StoryRef> story(
            List<TranscriptLine> lines, List<Article> recent, Map<String, Set<String>> repliedTo) {
        Set<String> told = new HashSet<>();
        lines.forEach(line -> told.addAll(repliedTo.getOrDefault(String.valueOf(line.payload()), Set.of())));
        String said = lines.stream()
                .map(line -> Objects.requireNonNullElse(line.text(), ""))
                .collect(joining(" "));
        Map<Words, Set<String>> words =
                Stream.of(Words.values()).collect(toMap(language -> language, language -> forms(said, language)));
        List<Article> candidates = told.isEmpty()
                ? recent
                : recent.stream().filter(article -> told.contains(article.id())).toList();
        int needed = told.isEmpty() ? SHARED : candidates.size() == 1 ? 0 : 1;
        return candidates.stream()
                .filter(article -> shared(article, words) >= needed)
                .max(Comparator.comparingInt((Article article) -> shared(article, words))
                        .thenComparing(Article::firstSeen))
                .map(article -> new StoryRef(article.story(), article.title()));
    }

    private static int shared(Article article, Map<Words, Set<String>> words) {
        Words language = Words.in(Locale.forLanguageTag(article.language()));
        Set<String> title = forms(article.title(), language);
        title.retainAll(words.getOrDefault(language, Set.of()));
        return title.size();
    }

    private static Set<String> forms(String text, Words language) {
        return language.read(text).stream()
                .map(Words.Word::form)
                .filter(form -> form.length() >= SHORTEST)
                .collect(toSet());
    }
}
