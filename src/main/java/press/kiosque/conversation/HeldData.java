package press.kiosque.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.poll.PollAnswers;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held about one reader, as a file that a machine and a person can read. */
@Component
class HeldData {

    private final Subscribers subscribers;
    private final Consents consents;
    private final Transcript transcript;
    private final Deliveries deliveries;
    private final Dialogues dialogues;
    private final DeskPapers papers;
    private final PollAnswers answers;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    HeldData(
            Subscribers subscribers,
            Consents consents,
            Transcript transcript,
            Deliveries deliveries,
            Dialogues dialogues,
            DeskPapers papers,
            PollAnswers answers) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.transcript = transcript;
        this.deliveries = deliveries;
        this.dialogues = dialogues;
        this.papers = papers;
        this.answers = answers;
    }

    /** The file; empty if the reader is not known. */
    Optional<byte[]> of(String reader) {
        return subscribers.find(reader).map(this::all).map(json::writeValueAsBytes);
    }

    private Map<String, Object> all(Subscriber reader) {
        var all = new LinkedHashMap<String, Object>();
        all.put("reader", reader);
        all.put("consents", consents.of(reader.id()));
        all.put("conversation", transcript.of(reader.id()));
        all.put("lastSaid", dialogues.with(reader.id()));
        all.put("deliveries", deliveries.of(reader.id()));
        all.put("polls", answers.of(reader.id()));
        all.put("newsroom", papers.of(reader.id()));
        return all;
    }
}
