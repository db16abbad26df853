package press.kiosque.digest;

import static java.util.Objects.requireNonNullElse;
import static press.kiosque.newsroom.Typed.check;
import static press.kiosque.newsroom.Typed.parsed;
import static press.kiosque.newsroom.Typed.stripped;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Slug;
import press.kiosque.newsroom.Typed;
import press.kiosque.poll.Poll;
import press.kiosque.poll.Poll.Choice;

/**
 * A poll as an editor types it.
 *
 * @param choiceId of each choice that is known, empty for a new one; in the order of the fields
 * @param right number of the right choice, from 0; empty if it is no quiz
 * @param closes on the newsroom's clock, as the browser writes it; empty for never
 */
record PollForm(
        String edition,
        String questionFr,
        String questionEn,
        List<String> choiceId,
        List<String> choiceFr,
        List<String> choiceEn,
        String right,
        String explanationFr,
        String explanationEn,
        String closes) {

    PollForm {
        edition = stripped(edition);
        questionFr = stripped(questionFr);
        questionEn = stripped(questionEn);
        choiceId = padded(choiceId);
        choiceFr = padded(choiceFr);
        choiceEn = padded(choiceEn);
        right = stripped(right);
        explanationFr = stripped(explanationFr);
        explanationEn = stripped(explanationEn);
        closes = stripped(closes);
    }

    /** As many as there are fields. */
    private static List<String> padded(@Nullable List<String> typed) {
        List<String> all = requireNonNullElse(typed, List.of());
        return IntStream.range(0, Poll.MOST_CHOICES)
                .mapToObj(at -> at < all.size() ? stripped(all.get(at)) : "")
                .toList();
    }

    static PollForm blank(String edition) {
        return new PollForm(edition, "", "", List.of(), List.of(), List.of(), "", "", "", "");
    }

    static PollForm of(Poll poll, ZoneId zone) {
        List<String> ids = poll.choices().stream().map(Choice::id).toList();
        int right = poll.right() == null ? -1 : ids.indexOf(poll.right());
        return new PollForm(
                poll.edition(),
                poll.question().getOrDefault("fr", ""),
                poll.question().getOrDefault("en", ""),
                ids,
                texts(poll, "fr"),
                texts(poll, "en"),
                right < 0 ? "" : String.valueOf(right),
                poll.explanation().getOrDefault("fr", ""),
                poll.explanation().getOrDefault("en", ""),
                poll.closes() == null
                        ? ""
                        : LocalDateTime.ofInstant(poll.closes(), zone)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString());
    }

    private static List<String> texts(Poll poll, String language) {
        return poll.choices().stream()
                .map(choice -> choice.text().getOrDefault(language, ""))
                .toList();
    }

    /** What is wrong, by field: a word that names the sentence {@code editions.poll.wrong.<word>}. */
    Map<String, String> wrong(Set<String> editions) {
        var wrong = new LinkedHashMap<String, String>();
        check(wrong, "edition", editions.contains(edition), "edition");
        check(wrong, "questionFr", !questionFr.isEmpty() || !questionEn.isEmpty(), "question");
        check(wrong, "questionFr", questionFr.length() <= Poll.LONGEST_QUESTION, "question-long");
        check(wrong, "questionEn", questionEn.length() <= Poll.LONGEST_QUESTION, "question-long");
        check(wrong, "choices", filled().size() >= 2, "choices");
        check(wrong, "choices", filled().stream().allMatch(this::fits), "choice-long");
        check(wrong, "right", right.isEmpty() || filled().contains(rightAt()), "right");
        check(wrong, "explanationFr", explanationFr.length() <= Poll.LONGEST_EXPLANATION, "explanation-long");
        check(wrong, "explanationEn", explanationEn.length() <= Poll.LONGEST_EXPLANATION, "explanation-long");
        check(wrong, "closes", closes.isEmpty() || time().isPresent(), "closes");
        return wrong;
    }

    /** Numbers of the fields in which there is a choice. */
    private List<Integer> filled() {
        return IntStream.range(0, Poll.MOST_CHOICES)
                .filter(at -> !choiceFr.get(at).isEmpty() || !choiceEn.get(at).isEmpty())
                .boxed()
                .toList();
    }

    private boolean fits(int at) {
        return Math.max(choiceFr.get(at).length(), choiceEn.get(at).length()) <= Poll.LONGEST_CHOICE;
    }

    private int rightAt() {
        return right.matches("\\d") ? Integer.parseInt(right) : -1;
    }

    private Optional<LocalDateTime> time() {
        return parsed(LocalDateTime::parse, closes);
    }

    /** What the poll asks first. */
    String anyQuestion() {
        return questionFr.isEmpty() ? questionEn : questionFr;
    }

    /** The poll, once nothing is wrong; choices that are known keep their ids. */
    Poll poll(Newsroom newsroom, String slug) {
        Map<Integer, String> ids = ids();
        List<Choice> choices = new ArrayList<>();
        ids.forEach((at, id) -> choices.add(new Choice(id, Typed.texts(Map.of(), choiceFr.get(at), choiceEn.get(at)))));
        Instant ends = time().map(at -> at.atZone(newsroom.zone()).toInstant()).orElse(null);
        return new Poll(
                newsroom.id() + "/" + slug,
                newsroom.id(),
                edition,
                Typed.texts(Map.of(), questionFr, questionEn),
                choices,
                ids.get(rightAt()),
                right.isEmpty() ? Map.of() : Typed.texts(Map.of(), explanationFr, explanationEn),
                ends);
    }

    private Map<Integer, String> ids() {
        Set<String> taken = new HashSet<>(choiceId);
        var ids = new LinkedHashMap<Integer, String>();
        for (int at : filled()) {
            String known = choiceId.get(at);
            String words = choiceFr.get(at).isEmpty() ? choiceEn.get(at) : choiceFr.get(at);
            String id = known.isEmpty() ? Slug.of(words, "choice", taken) : known;
            taken.add(id);
            ids.put(at, id);
        }
        return ids;
    }
}
