package press.kiosque.poll;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Slug;

/**
 * A question with answers to choose from; a quiz if one of them is right.
 *
 * @param id {@code newsroom/slug}
 * @param newsroom the newsroom's id
 * @param edition slug of the edition that asks it
 * @param question by language, {@value #LONGEST_QUESTION} characters at most; at least one
 * @param choices 2 to {@value #MOST_CHOICES}
 * @param right id of the right choice; null if it is no quiz
 * @param explanation of a quiz, by language, {@value #LONGEST_EXPLANATION} characters at most; empty for none
 * @param closes when no more answers are taken; null for never
 */
public record Poll(
        @BsonId String id,
        String newsroom,
        String edition,
        Map<String, String> question,
        List<Choice> choices,
        @Nullable String right,
        Map<String, String> explanation,
        @Nullable Instant closes) {

    /** A card's subtitle in Messenger, which is where a digest asks it. */
    public static final int LONGEST_QUESTION = 80;

    public static final int LONGEST_EXPLANATION = 500;

    /** Messenger takes 13 quick replies; a digest has four of its own. */
    public static final int MOST_CHOICES = 9;

    /** Messenger shows 20 characters of a quick reply's title. */
    public static final int LONGEST_CHOICE = 20;

    /** An id that no new poll gets: on the site it stands for the page where one is written. */
    public static final String PAGE = "new";

    public Poll {
        question = Map.copyOf(question);
        choices = List.copyOf(choices);
        explanation = Map.copyOf(explanation);
        check(Slug.isIn(newsroom, id), id, "give a short id");
        check(!question.isEmpty() && fit(question, LONGEST_QUESTION), id, "give a question of 80 characters at most");
        check(fit(explanation, LONGEST_EXPLANATION), id, "keep the explanation to 500 characters");
        check(choices.size() >= 2 && choices.size() <= MOST_CHOICES, id, "give 2 to 9 choices");
        List<String> ids = choices.stream().map(Choice::id).toList();
        check(new HashSet<>(ids).size() == ids.size(), id, "give each choice an id of its own");
        check(right == null || ids.contains(right), id, "right: '" + right + "' is none of the choices");
    }

    private static void check(boolean holds, String id, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("poll " + id + ": " + otherwise);
        }
    }

    private static boolean fit(Map<String, String> texts, int longest) {
        return texts.values().stream().allMatch(text -> !text.isBlank() && text.length() <= longest);
    }

    /**
     * One of the answers.
     *
     * @param id short; what readers chose stays theirs while it stays
     * @param text by language, 20 characters at most; at least one
     */
    public record Choice(String id, Map<String, String> text) {

        public Choice {
            text = Map.copyOf(text);
            check(Slug.is(id), id, "give a short id to the choice");
            check(!text.isEmpty() && fit(text, LONGEST_CHOICE), id, "give the choice a text of 20 characters at most");
        }

        /** The text in this language, else in any that there is. */
        public String textIn(Locale language) {
            return Languages.in(language, text);
        }
    }

    /** The short id. */
    public String slug() {
        return id.substring(newsroom.length() + 1);
    }

    public boolean isQuiz() {
        return right != null;
    }

    /** Whether answers are taken at this moment. */
    public boolean isOpen(Instant now) {
        return closes == null || now.isBefore(closes);
    }

    /** The choice of this id. */
    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
    }

    /** Whether this choice is the right one of a quiz. */
    public boolean isRight(String choice) {
        return choice.equals(right);
    }

    /** The question in this language, else in any that there is. */
    public String questionIn(Locale language) {
        return Languages.in(language, question);
    }

    /** The explanation in this language, else in any that there is; empty if there is none. */
    public String explanationIn(Locale language) {
        return explanation.isEmpty() ? "" : Languages.in(language, explanation);
    }
}
