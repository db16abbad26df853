package press.kiosque.inbox;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.ConversationSettings;
import press.kiosque.conversation.Notes;
import press.kiosque.conversation.OwnTurns;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeovers;
import press.kiosque.conversation.Tips;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.conversation.TranscriptLine.Direction;
import press.kiosque.conversation.TranscriptLines;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.inbox.ThreadView.Entry;
import press.kiosque.inbox.ThreadView.Voice;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Puts together what a journalist sees of a thread. */
@Component
class ThreadViews {

    private final Subscribers subscribers;
    private final Takeovers takeovers;
    private final Transcript transcript;
    private final Deliveries deliveries;
    private final ReaderInterests interests;
    private final Tips tips;
    private final Notes notes;
    private final Channel channel;
    private final ConversationSettings settings;
    private final Clock clock;

    ThreadViews(
            Subscribers subscribers,
            Takeovers takeovers,
            Transcript transcript,
            Deliveries deliveries,
            ReaderInterests interests,
            Tips tips,
            Notes notes,
            Channel channel,
            ConversationSettings settings,
            Clock clock) {
        this.subscribers = subscribers;
        this.takeovers = takeovers;
        this.transcript = transcript;
        this.deliveries = deliveries;
        this.interests = interests;
        this.tips = tips;
        this.notes = notes;
        this.channel = channel;
        this.settings = settings;
        this.clock = clock;
    }

    /** The thread with this reader, in words of this language; three scans on the embedded database. */
    Optional<ThreadView> of(String subscriber, Locale language) {
        return subscribers.find(subscriber).map(reader -> of(reader, language));
    }

    private ThreadView of(Subscriber reader, Locale language) {
        Takeover thread = takeovers.with(reader.id());
        List<TranscriptLine> lines = transcript.of(reader.id());
        List<Delivery> ledger = deliveries.of(reader.id());
        Addressee addressee = OwnTurns.addressee(reader);
        Instant back = thread.idleAt(settings);
        return new ThreadView(
                reader,
                thread,
                entries(lines, ledger),
                reader.purposes().isEmpty() ? null : interests.of(reader, lines, ledger, language),
                ReplyTime.of(channel.reach(addressee, Speech.HUMAN, clock.instant()), channel.answerable(addressee)),
                tips.of(reader.id()),
                notes.of(reader.id()),
                back.equals(Instant.MAX) ? null : back);
    }

    private static List<Entry> entries(List<TranscriptLine> lines, List<Delivery> ledger) {
        Map<String, Delivery> last = ledger.stream()
                .collect(toMap(
                        Delivery::occasion, row -> row, (one, other) -> one.attempt() > other.attempt() ? one : other));
        return lines.stream()
                .sorted(Comparator.comparing(TranscriptLine::at))
                .map(line -> entry(line, last))
                .toList();
    }

    private static Entry entry(TranscriptLine line, Map<String, Delivery> ledger) {
        Voice voice = voice(line);
        String text = line.text() != null ? line.text() : line.title() != null ? line.title() : "";
        return new Entry(
                line.at(),
                voice,
                line.kind(),
                text,
                voice == Voice.JOURNALIST ? line.payload() : null,
                line.direction() == Direction.OUT ? ledger.get(line.id()) : null);
    }

    private static Voice voice(TranscriptLine line) {
        if (line.direction() == Direction.IN) {
            return Voice.READER;
        }
        return switch (line.kind()) {
            case TranscriptLines.JOURNALIST -> Voice.JOURNALIST;
            case TranscriptLines.ELSEWHERE -> Voice.ELSEWHERE;
            default -> Voice.BOT;
        };
    }
}
