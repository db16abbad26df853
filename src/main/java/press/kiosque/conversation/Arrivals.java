package press.kiosque.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Inbound;
import press.kiosque.message.ReaderProfiles;
import press.kiosque.message.ReaderProfiles.ReaderProfile;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Presence.Permission;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Receives whoever does something in the thread: known or not, reachable again, and with the window open. */
@Component
class Arrivals {

    private final Subscribers subscribers;
    private final Choices choices;
    private final ReaderProfiles profiles;
    private final Channel channel;

    Arrivals(Subscribers subscribers, Choices choices, ReaderProfiles profiles, Channel channel) {
        this.subscribers = subscribers;
        this.choices = choices;
        this.profiles = profiles;
        this.channel = channel;
    }

    /** The reader who did this. */
    Subscriber receive(Newsroom newsroom, Inbound.FromReader event, Instant now) {
        String id = Subscriber.id(newsroom.id(), event.source().recipient());
        Subscriber reader = arrive(id, event).orElseGet(() -> {
            Subscriber stranger = stranger(newsroom, event.source());
            return arrive(id, event).orElse(stranger);
        });
        if (event instanceof Inbound.OncePermitted once) {
            subscribers.permit(
                    id, new Permission(once.token(), once.about(), once.source().at()));
        }
        return reader.status() == Subscriber.Status.UNREACHABLE ? choices.reachable(reader, now) : reader;
    }

    /** The reader as before this act, whose window it opens. */
    private Optional<Subscriber> arrive(String id, Inbound.FromReader event) {
        return channel.opens(event)
                .map(ends -> subscribers.windowOpen(id, event.source().at(), ends))
                .orElseGet(() -> subscribers.find(id));
    }

    private Subscriber stranger(Newsroom newsroom, Inbound.Source source) {
        ReaderProfile profile = profiles.find(newsroom.id(), source.recipient());
        Locale language = profile.language().orElse(newsroom.language());
        ZoneId zone = profile.zone().orElse(newsroom.zone());
        Subscriber reader = Subscriber.visiting(newsroom.id(), source.recipient(), language, zone, source.at());
        subscribers.save(reader);
        return reader;
    }
}
