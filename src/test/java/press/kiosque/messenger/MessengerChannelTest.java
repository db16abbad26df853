package press.kiosque.messenger;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import press.kiosque.message.Channel;
import press.kiosque.message.ChannelContract;

class MessengerChannelTest extends ChannelContract {

    private final GraphStub graph = new GraphStub();
    private final Wired wired = new Wired();
    private final Channel channel = wired.sendApi(Cast.NEWSROOMS, Cast.settings(graph.url(), Duration.ofSeconds(5)));

    @AfterEach
    void close() {
        graph.close();
        wired.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected List<String> arrived() {
        return graph.asked().stream()
                .map(request -> Cast.JSON
                        .readTree(request.body())
                        .at("/message/metadata")
                        .asString())
                .toList();
    }

    @Override
    protected void breakDown() {
        graph.close();
    }

    @Override
    protected void behaves(Behaviour behaviour) {
        switch (behaviour) {
            case REFUSES -> graph.fails(100, 0);
            case MISSES_THE_READER -> graph.fails(551, 1545041);
            case IS_SILENT -> graph.answers(request -> null);
            case PUTS_OFF -> graph.fails(613, 0);
            case SHUTS_OUT -> graph.fails(190, 460);
        }
    }
}
