package press.kiosque.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.message.Fit;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.KeptHours;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** The newsroom's topics as things to tap. */
@Component
class TopicOffer {

    /** Messenger takes 13 quick replies; one is left for being done. */
    private static final int OFFERED = 12;

    /** Messenger shows 20 characters of a quick reply's title; two are left for the mark of what is followed. */
    private static final int LABEL = 18;

    private final Topics topics;
    private final Phrases phrases;

    TopicOffer(Topics topics, Phrases phrases) {
        this.topics = topics;
        this.phrases = phrases;
    }

    /** Why topics are offered. */
    enum Step {
        /** They were asked for. */
        ASKED,
        /** The reader has just followed or left one. */
        CHANGED,
        /** What was to be left is not followed. */
        NOT_FOLLOWED,
        /** Nothing is followed, but something must be. */
        MISSING,
        /** The same, and an hour or a day that was named is kept. */
        MISSING_STILL
    }

    /** Offers them in the words of this template. */
    Answer say(Turn turn, String template, Step step) {
        return say(turn, template, step, List.of());
    }

    /** Asks for the topic without which no edition can be made; hours and days that were named are kept until then. */
    Answer missing(Turn turn, KeptHours kept) {
        return say(turn, Saying.TOPICS, kept.text().isEmpty() ? Step.MISSING : Step.MISSING_STILL)
                .keeping(kept.text());
    }

    /** Says that these topics, which were to be left, are not followed. */
    Answer notFollowed(Turn turn, String template, List<String> slugs) {
        return say(turn, template, Step.NOT_FOLLOWED, slugs, slugs);
    }

    /** Asks whether this topic is to be read, or left. */
    Answer moreOrNone(Turn turn, String slug) {
        return phrases.say(
                turn,
                Saying.MORE_OR_NONE,
                Map.of(
                        "named", names(turn, List.of(slug)),
                        "read", Payload.of(Act.MORE, slug),
                        "leave", Payload.unfollow(slug)));
    }

    /** Suggests these topics. */
    Answer suggest(Turn turn, String template, List<String> slugs) {
        return say(turn, template, Step.ASKED, slugs, slugs);
    }

    /** The same, these topics before the others. */
    Answer say(Turn turn, String template, Step step, List<String> first) {
        return say(turn, template, step, first, List.of());
    }

    private Answer say(Turn turn, String template, Step step, List<String> first, List<String> named) {
        List<Topic> all = topics.of(turn.newsroom().id()).stream()
                .sorted(Comparator.comparing(topic -> !first.contains(topic.slug())))
                .toList();
        return phrases.say(
                turn,
                template,
                Map.of(
                        "step", step.name(),
                        "offers", all(turn, all),
                        "more", all.size() > OFFERED,
                        "named", names(turn, named),
                        "together", Payload.of(Act.FOLLOW, String.join(",", named))));
    }

    private String names(Turn turn, List<String> slugs) {
        return String.join(", ", topics.names(turn.newsroom().id(), slugs, turn.language()));
    }

    /** Those of these topics that the reader does not follow, as things to tap. */
    List<Map<String, Object>> offers(Turn turn, List<String> slugs) {
        return topics.of(turn.newsroom().id()).stream()
                .filter(topic ->
                        slugs.contains(topic.slug()) && !turn.reader().topics().contains(topic.slug()))
                .limit(OFFERED / 2)
                .map(topic -> offer(topic, turn, false))
                .toList();
    }

    /** Whether the reader has yet to choose a topic or a word before a digest can be made. */
    boolean isNeeded(Turn turn) {
        List<Topic> all = topics.of(turn.newsroom().id());
        return !all.isEmpty()
                && turn.reader().wishes().keywords().isEmpty()
                && all.stream().noneMatch(topic -> turn.reader().topics().contains(topic.slug()));
    }

    /** Those among these slugs that the newsroom has. */
    List<String> known(Turn turn, List<String> slugs) {
        return topics.known(turn.newsroom().id(), slugs);
    }

    private static List<Map<String, Object>> all(Turn turn, List<Topic> all) {
        List<String> followed = turn.reader().topics();
        Comparator<Topic> newFirst = Comparator.comparing(topic -> followed.contains(topic.slug()));
        return (all.size() > OFFERED ? all.stream().sorted(newFirst).limit(OFFERED) : all.stream())
                .map(topic -> offer(topic, turn, followed.contains(topic.slug())))
                .toList();
    }

    private static Map<String, Object> offer(Topic topic, Turn turn, boolean picked) {
        return Map.of(
                "label",
                Fit.within(topic.labelIn(turn.language()), LABEL),
                "picked",
                picked,
                "payload",
                picked ? Payload.unfollow(topic.slug()) : Payload.follow(topic.slug()));
    }
}
