package press.kiosque.messenger;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.SendResult;
import press.kiosque.newsroom.NewsroomSettings;

/** The channel with a stub in Graph's place. */
abstract class SendCase {

    final GraphStub graph = new GraphStub();
    final Wired wired = new Wired();
    final Channel channel = channel(Cast.NEWSROOMS, Duration.ofSeconds(15));

    final Channel channel(NewsroomSettings newsrooms, Duration requestTimeout) {
        return wired.sendApi(newsrooms, Cast.settings(graph.url(), requestTimeout));
    }

    @AfterEach
    void close() {
        graph.close();
        wired.close();
    }

    final SendResult send(Outgoing outgoing) {
        return channel.send(outgoing).join();
    }
}
