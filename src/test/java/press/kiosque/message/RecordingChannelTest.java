package press.kiosque.message;

import java.time.Duration;
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

    @Override
    protected void behaves(Behaviour behaviour) {
        channel.answers(outgoing -> switch (behaviour) {
            case REFUSES -> new SendResult.Refused("title is too long");
            case MISSES_THE_READER -> new SendResult.Unreachable("gone");
            case IS_SILENT -> new SendResult.Unknown("no answer");
            case PUTS_OFF -> new SendResult.RetryAfter(Duration.ofSeconds(1), "busy");
            case SHUTS_OUT -> new SendResult.PageStopped("no token");
        });
    }
}
