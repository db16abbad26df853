package press.kiosque.message;

import java.util.List;

class RecordingChannelTest extends ChannelContract {

    private final RecordingChannel channel = new RecordingChannel();

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected List<String> arrived() {
        return channel.sent().stream().map(Channel.Outgoing::id).toList();
    }

    @Override
    protected void breakDown() {
        channel.answers(outgoing -> new SendResult.Unknown("no answer"));
    }
}
