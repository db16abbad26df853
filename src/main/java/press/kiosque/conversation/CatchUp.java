package press.kiosque.conversation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.conversation.Takeover.Waited;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.digest.DigestOnRequest;
import press.kiosque.digest.DigestOnRequest.Composed;
import press.kiosque.digest.Pick;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscription;

/** Makes one digest of the digests and alerts that a reader did not get while a person spoke with them. */
@Component
class CatchUp {

    private static final int MOST = 9;

    private final DigestOnRequest digests;
    private final FreshStories stories;
    private final StoryTalk talk;

    CatchUp(DigestOnRequest digests, FreshStories stories, StoryTalk talk) {
        this.digests = digests;
        this.stories = stories;
        this.talk = talk;
    }

    /** What is brought in their place. */
    record Missed(String occasion, DeliveryKind kind, Answer answer) {}

    /**
     * Alerts and pushes are told first, each story once, then the reader's edition made anew.
     *
     * @return empty if the reader wants nothing of it any more, or has had it all
     */
    Optional<Missed> on(Turn turn, Takeover thread) {
        List<Waited> waited = thread.owed().waited();
        List<String> alerts = alerts(turn.reader(), waited);
        Optional<String> slug = edition(turn.reader(), waited);
        Optional<Composed> digest = slug.flatMap(edition -> digests.compose(turn.reader(), edition, turn.now()));
        DeliveryKind kind = slug.isPresent() ? DeliveryKind.DIGEST : DeliveryKind.ALERT;
        Optional<Answer> answer = alerts.isEmpty()
                ? digest.map(Answer::of)
                : told(turn, alerts, digest.map(Composed::articles).orElse(List.of()));
        return answer.map(words -> new Missed(occasion(slug, thread.version()), kind, words));
    }

    private static String occasion(Optional<String> edition, long version) {
        return edition.map(slug -> "digest:" + slug).orElse("alert:missed") + ":back-" + version;
    }

    private static List<String> alerts(Subscriber reader, List<Waited> waited) {
        return waited.stream()
                .filter(one -> one.kind() != DeliveryKind.DIGEST
                        && one.kind().purpose().filter(reader::mayReceive).isPresent())
                .flatMap(one -> one.articles().stream())
                .filter(article -> !reader.received().contains(article))
                .distinct()
                .toList();
    }

    /** The edition that waited last, or earlier because the window was shut; none if the reader takes none any more. */
    private static Optional<String> edition(Subscriber reader, List<Waited> waited) {
        if (!reader.mayReceive(Purpose.DIGEST)) {
            return Optional.empty();
        }
        Stream<@Nullable String> occasions = Stream.concat(
                waited.stream().filter(one -> one.kind() == DeliveryKind.DIGEST).map(Waited::occasion),
                Stream.ofNullable(reader.presence().waiting()));
        return occasions
                .map(occasion -> occasion.split(":", 3))
                .map(parts -> parts.length > 1 ? parts[1] : "")
                .filter(slug -> takes(reader, slug))
                .reduce((first, second) -> second);
    }

    private static boolean takes(Subscriber reader, String slug) {
        return reader.subscriptions().stream().map(Subscription::edition).anyMatch(slug::equals);
    }

    private Optional<Answer> told(Turn turn, List<String> alerts, List<String> digest) {
        var ids = new LinkedHashSet<String>(alerts);
        ids.addAll(digest);
        Map<String, Article> found = new HashMap<>();
        stories.find(turn, List.copyOf(ids)).forEach(article -> found.put(article.id(), article));
        List<Article> told = ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .limit(MOST)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(talk.tell(turn, told.stream().map(Pick::of).toList()));
    }
}
