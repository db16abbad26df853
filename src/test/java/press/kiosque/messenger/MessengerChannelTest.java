package press.kiosque.messenger;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import press.kiosque.message.Channel;
import press.kiosque.message.ChannelContract;

class MessengerChannelTest extends ChannelContract {

    private final GraphStub graph = new GraphStub();
    private final Channel channel = channel(Cast.settings(graph.url()));

    static Channel channel(MessengerSettings settings) {
        return new SendApi(Cast.NEWSROOMS, settings, new GraphApi(settings, Cast.JSON), new PageUsages());
    }

    @AfterEach
    void close() {
        graph.close();
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
}
