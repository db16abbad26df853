package press.kiosque.conversation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;

/**
 * Finds out which story a reader's question is about, so that questions about one story can be answered together: the one
 * whose message the reader replied to, else the recent one with whose title the words share the most, two words at least.
 * A word counts without the sign of a plural and by its first five letters.
 */
@Component
class SimilarQuestions {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
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

    /** By message of ours, the articles told in it; the ledger is looked through only if somebody replied to something. */
    private Map<String, Set<String>> repliedTo(Map<String, List<TranscriptLine>> questions) {
        Set<String> messages = questions.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.kind().equals("said") && line.payload() != null)
                .map(line -> String.valueOf(line.payload()))
                .collect(toSet());
        return messages.isEmpty()
                ? Map.of()
                : deliveries.ofMessages(messages).stream()
                        .collect(toMap(
                                row -> String.valueOf(row.messageId()),
                                (Delivery row) -> Set.copyOf(row.articles()),
                                (one, other) -> one));
    }

    private static Optional<StoryRef> story(
            List<TranscriptLine> lines, List<Article> recent, Map<String, Set<String>> repliedTo) {
        Set<String> told = new HashSet<>();
        Set<String> words = new HashSet<>();
        lines.forEach(line -> {
            told.addAll(repliedTo.getOrDefault(String.valueOf(line.payload()), Set.of()));
            words.addAll(stems(line.text() == null ? "" : line.text()));
        });
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

    private static int shared(Article article, Set<String> words) {
        Set<String> title = stems(article.title());
        title.retainAll(words);
        return title.size();
    }

    private static Set<String> stems(String text) {
        return Folded.of(text).words().stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(SimilarQuestions::stem)
                .collect(toSet());
    }

    private static String stem(String word) {
        boolean plural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        return singular.substring(0, Math.min(STEM, singular.length()));
    }
}
