package press.kiosque.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Inbound;
import press.kiosque.message.Reach;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Turn;

/** Turns that no reader began: the bot has something to say, and the channel lets it. */
@Component
public class OwnTurns {

    private final Newsrooms newsrooms;
    private final Subscribers subscribers;
    private final Dialogues dialogues;
    private final Channel channel;
    private final Clock clock;

    OwnTurns(Newsrooms newsrooms, Subscribers subscribers, Dialogues dialogues, Channel channel, Clock clock) {
        this.newsrooms = newsrooms;
        this.subscribers = subscribers;
        this.dialogues = dialogues;
        this.channel = channel;
        this.clock = clock;
    }

    /** A turn under this id, if the reader can be written to now. */
    Optional<Turn> begin(String subscriber, String id) {
        Instant now = clock.instant();
        return subscribers
                .find(subscriber)
                .filter(reader -> channel.reach(addressee(reader), Speech.REPLY, now) instanceof Reach.By)
                .flatMap(reader -> newsrooms.find(reader.newsroom()).map(newsroom -> turn(newsroom, reader, id, now)));
    }

    private Turn turn(Newsroom newsroom, Subscriber reader, String id, Instant now) {
        var source = new Inbound.Source(id, newsroom.id(), reader.recipient(), now);
        return new Turn(
                newsroom, reader, dialogues.with(reader.id()).before(id), new Inbound.Opened(source, null), now);
    }

    /** The reader as the channel sees them, without permissions for one message. */
    public static Addressee addressee(Subscriber reader) {
        return new Addressee(
                reader.newsroom(),
                reader.recipient(),
                reader.windowEnds(),
                reader.presence().lastAct(),
                List.of());
    }
}
