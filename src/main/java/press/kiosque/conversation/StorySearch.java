package press.kiosque.conversation;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.topic.Words;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.Spelling;
import press.kiosque.understanding.Turn;

/**
 * Finds articles of the last weeks by words of their titles and summaries, with a slip of the keyboard if need be. The
 * words are kept in memory, a few hundred bytes for an article; what is new joins them within seconds.
 */
@Component
class StorySearch {

    private static final Duration SEARCHED = Duration.ofDays(30);
    private static final Duration READ_ON_AFTER = Duration.ofSeconds(5);
    private static final Duration READ_ANEW_AFTER = Duration.ofHours(1);

    /** An article may be stored this long after it was first seen. */
    private static final Duration STORED_WITHIN = Duration.ofMinutes(2);

    /** So many stories are told in one answer. */
    static final int TOLD = 5;

    private static final Comparator<SearchedText> NEWEST_FIRST = Comparator.comparing(
                    SearchedText::appeared, Comparator.reverseOrder())
            .thenComparing(SearchedText::article);

    private final Articles articles;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    StorySearch(Articles articles) {
        this.articles = articles;
    }

    /** A newsroom's texts by article; when they were last read as a whole, and when last added to. */
    private record Kept(Map<String, SearchedText> texts, Instant readAnew, Instant readOn) {}

    /** The articles that hold all these words, those with them in the title first, then the newest; one more than is told. */
    List<Article> find(Turn turn, String words) {
        return find(turn, words, "");
    }

    /** Those of them that come after this one. */
    List<Article> find(Turn turn, String words, String told) {
        List<String> found = found(turn, SearchedText::all, spelled(words));
        return articles(found.isEmpty() ? found(turn, SearchedText::all, nearly(words)) : found, told);
    }

    /** The newest articles that hold all these words in their titles, written like this; one more than is told. */
    List<Article> titled(Turn turn, String words) {
        return articles(found(turn, SearchedText::title, spelled(words)), "");
    }

    /** Whether there is such an article. */
    boolean isInTitles(Turn turn, String words) {
        return !titled(turn, words).isEmpty();
    }

    private Collection<SearchedText> texts(Turn turn) {
        return Objects.requireNonNull(kept.compute(turn.newsroom().id(), (id, known) -> read(id, known, turn.now())))
                .texts()
                .values();
    }

    private Kept read(String newsroom, @Nullable Kept known, Instant now) {
        if (known == null
                || now.isBefore(known.readOn())
                || now.isAfter(known.readAnew().plus(READ_ANEW_AFTER))) {
            return new Kept(texts(newsroom, now.minus(SEARCHED)), now, now);
        }
        if (now.isBefore(known.readOn().plus(READ_ON_AFTER))) {
            return known;
        }
        var texts = new HashMap<String, SearchedText>(known.texts());
        texts.putAll(texts(newsroom, known.readOn().minus(STORED_WITHIN)));
        return new Kept(texts, known.readAnew(), now);
    }

    private Map<String, SearchedText> texts(String newsroom, Instant from) {
        return articles.since(newsroom, from).stream()
                .map(SearchedText::of)
                .collect(toMap(SearchedText::article, text -> text, (one, other) -> other));
    }

    private static BiPredicate<SearchedText, String> spelled(String words) {
        Map<Words, List<String>> beginnings = Arrays.stream(Words.values())
                .collect(toMap(language -> language, language -> SearchedText.beginnings(words, language)));
        return (text, read) -> SearchedText.holds(read, beginnings.getOrDefault(text.language(), List.of()));
    }

    private static BiPredicate<SearchedText, String> nearly(String words) {
        List<Predicate<String>> near =
                Folded.of(words).words().stream().map(Spelling::near).toList();
        return (text, read) -> SearchedText.holdsLike(read, near);
    }

    /** What holds them in this part, each story once: in the reader's language if it is told in that. */
    private List<String> found(
            Turn turn, Function<SearchedText, String> part, BiPredicate<SearchedText, String> holds) {
        String mine = turn.language().getLanguage();
        Map<Boolean, List<SearchedText>> inTheTitle = texts(turn).stream()
                .filter(text -> holds.test(text, part.apply(text)))
                .sorted(NEWEST_FIRST)
                .collect(partitioningBy(text -> holds.test(text, text.title())));
        Map<String, SearchedText> found = Stream.of(true, false)
                .flatMap(titled -> inTheTitle.getOrDefault(titled, List.of()).stream())
                .collect(toMap(
                        SearchedText::story,
                        text -> text,
                        (one, other) ->
                                !one.tongue().equals(mine) && other.tongue().equals(mine) ? other : one,
                        LinkedHashMap::new));
        return found.values().stream().map(SearchedText::article).toList();
    }

    private List<Article> articles(List<String> found, String told) {
        List<String> ids =
                found.stream().skip(found.indexOf(told) + 1L).limit(TOLD + 1L).toList();
        return articles.find(ids).stream()
                .sorted(Comparator.comparing(article -> ids.indexOf(article.id())))
                .toList();
    }
}
