package press.kiosque.understanding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader wrote, word by word: each is folded for understanding and keeps its place in the original, so that a name can
 * be said again as it was written.
 */
public record Sentence(String raw, List<Word> words, Folded folded) {

    /** Nobody needs more to say what they want; a longer message is a letter. */
    private static final int READ = 300;

    private static final Pattern POINTS = Pattern.compile("[.,;!?…\\n]+");
    private static final WordPattern WORD = WordPattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** {@code science n tech}; before a negation it is a part of it. */
    private static final WordPattern LETTER_AND =
            WordPattern.compile("(?i)(?<=[\\p{L}\\p{N}] )n(?= \\p{L})(?!.*\\b(?:pas|plus|rien|jamais|guère|guere)\\b)");

    public Sentence {
        words = List.copyOf(words);
    }

    private Sentence(String raw, List<Word> words) {
        this(raw, words, new Folded(words.stream().map(Word::folded).collect(joining(" "))));
    }

    /** A word folded, and where it stands in the original. */
    public record Word(String folded, int from, int to) {}

    public static Sentence of(String raw) {
        String read = raw.substring(0, Math.min(raw.length(), READ));
        var words = new ArrayList<Word>();
        Matcher found = WORD.matcher(read);
        Set<Integer> ands =
                LETTER_AND.matcher(read).results().map(MatchResult::start).collect(toSet());
        Set<Integer> hesitations = TextSpeak.hesitations(read);
        Map<Integer, String> standIns = TextSpeak.standIns(read);
        while (found.find()) {
            String folded = ands.contains(found.start())
                    ? "and"
                    : standIns.containsKey(found.start())
                            ? standIns.get(found.start())
                            : TextSpeak.inFull(Folded.of(found.group()).text().replace(" ", ""));
            if (!folded.isEmpty() && !hesitations.contains(found.start())) {
                words.addAll(inPlace(folded, found));
            }
        }
        return new Sentence(read, words);
    }

    /** What was typed as one word may stand for several. */
    private static List<Word> inPlace(String folded, MatchResult found) {
        List<String> parts = new Folded(folded).words();
        int last = parts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(part -> new Word(
                        parts.get(part),
                        Math.min(found.start() + part, found.end() - 1),
                        part == last ? found.end() : Math.min(found.start() + part + 1, found.end())))
                .toList();
    }

    /** As it was written, what a group of a match over {@link #folded()} found. */
    String said(MatchResult match, int group) {
        String text = folded().text();
        int first = wordAt(text, match.start(group));
        int last = wordAt(text, Math.max(match.start(group), match.end(group) - 1));
        return raw.substring(words.get(first).from(), words.get(last).to());
    }

    /** A name in it with the article of which its capital letter makes a part of it: "L'Équipe". */
    String withItsArticle(String name) {
        Matcher article = Pattern.compile("(?<=.)\\b(?:L['\u2019]|(?:Le|La|Les|The) )" + Pattern.quote(name))
                .matcher(raw);
        return article.find() ? article.group() : name;
    }

    private static int wordAt(String text, int place) {
        return (int)
                text.substring(0, place).chars().filter(letter -> letter == ' ').count();
    }

    /** Whether a dash stands between this word and the one before. */
    boolean isDashBefore(int word) {
        return raw.substring(words.get(word - 1).to(), words.get(word).from()).matches("\\s*[-–—]\\s*");
    }

    /** The same without its first and last words. */
    Sentence part(int from, int to) {
        return new Sentence(raw, words.subList(from, to));
    }

    /** The same with each word as this makes it. */
    Sentence with(UnaryOperator<String> spelling) {
        return new Sentence(
                raw,
                words.stream()
                        .map(word -> new Word(spelling.apply(word.folded()), word.from(), word.to()))
                        .toList());
    }

    /** What stands between its points and commas. */
    Stream<Folded> parts() {
        return POINTS.splitAsStream(raw).map(Folded::of);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
