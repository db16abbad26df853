package press.kiosque.inbox;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.StoryRef;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeovers;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLine;

/** The threads that want a person, or have one: who waits longest and takes part most comes first. */
@Component
public class Inbox {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Set<String> WORDS = Set.of("said", "shared");

    private final Takeovers takeovers;
    private final Transcript transcript;
    private final SimilarQuestions similar;
    private final Clock clock;

    Inbox(Takeovers takeovers, Transcript transcript, SimilarQuestions similar, Clock clock) {
        this.takeovers = takeovers;
        this.transcript = transcript;
        this.similar = similar;
        this.clock = clock;
    }

    /** In how many threads of this newsroom the reader waits for a person. */
    public long waiting(String newsroom) {
        return takeovers.waiting(newsroom);
    }

    /** The threads of this newsroom, those in which nobody waits after the others. */
    List<InboxRow> rows(String newsroom) {
        Instant now = clock.instant();
        Map<String, Takeover> threads =
                takeovers.open(newsroom).stream().collect(toMap(Takeover::subscriber, thread -> thread));
        Map<String, List<TranscriptLine>> lines =
                threads.isEmpty() ? Map.of() : transcript.heard(threads.keySet(), from(threads.values(), now));
        Map<String, StoryRef> stories = similar.stories(newsroom, questions(threads, lines), now);
        return threads.values().stream()
                .map(thread -> row(
                        thread,
                        lines.getOrDefault(thread.subscriber(), List.of()),
                        stories.get(thread.subscriber()),
                        now))
                .sorted(Comparator.comparing(InboxRow::weight).reversed().thenComparing(row -> row.thread()
                        .subscriber()))
                .toList();
    }

    /** From when on it matters what they did: a month ago, or when the first of them began to wait. */
    private static Instant from(Collection<Takeover> threads, Instant now) {
        return Stream.concat(
                        Stream.of(now.minus(MONTH)),
                        threads.stream()
                                .map(Takeover::waiting)
                                .flatMap(Stream::ofNullable)
                                .map(Takeover.Waiting::since))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private static Map<String, List<TranscriptLine>> questions(
            Map<String, Takeover> threads, Map<String, List<TranscriptLine>> lines) {
        return threads.values().stream()
                .filter(thread -> thread.waiting() != null)
                .collect(toMap(Takeover::subscriber, thread -> unanswered(thread, lines)));
    }

    private static List<TranscriptLine> unanswered(Takeover thread, Map<String, List<TranscriptLine>> lines) {
        Takeover.Waiting waiting = thread.waiting();
        return waiting == null
                ? List.of()
                : lines.getOrDefault(thread.subscriber(), List.of()).stream()
                        .filter(Inbox::isWords)
                        .filter(line -> !line.at().isBefore(waiting.since()))
                        .toList();
    }

    private static InboxRow row(Takeover thread, List<TranscriptLine> lines, @Nullable StoryRef story, Instant now) {
        String last = lines.stream()
                .filter(Inbox::isWords)
                .reduce((first, second) -> second)
                .map(TranscriptLine::text)
                .orElse(null);
        long acts = lines.stream()
                .filter(line -> line.at().isAfter(now.minus(MONTH)))
                .count();
        Takeover.Waiting waiting = thread.waiting();
        Duration waits = waiting == null ? Duration.ZERO : Duration.between(waiting.since(), now);
        return new InboxRow(thread, last, (int) acts, story, waits.isNegative() ? Duration.ZERO : waits);
    }

    private static boolean isWords(TranscriptLine line) {
        return WORDS.contains(line.kind());
    }
}
