package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.zip.CRC32;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.trace.Traces;
import tools.jackson.databind.json.JsonMapper;

/** Puts events into the form in which they lie in the queue, and back; for the route {@code messenger-in}. */
@Component
public class InboundCodec {

    /** Header that names the traces of events under way, by their ids. */
    static final String TRACES = "KiosqueTraces";

    private final JsonMapper json;
    private final int lanes;

    InboundCodec(JsonMapper json, MessengerSettings settings) {
        this.json = json;
        this.lanes = settings.lanes();
    }

    /** Makes an event a message of the queue: JSON, with the lane of its reader and the trace that it carries on. */
    public void pack(Exchange exchange) {
        Message message = exchange.getMessage();
        Inbound event = message.getBody(Inbound.class);
        message.setHeader("JMSXGroupID", lane(event));
        if (message.getHeader(TRACES) instanceof Map<?, ?> traces) {
            message.setHeader(Traces.CARRIED, traces.get(event.source().id()));
        }
        message.setBody(encode(event));
    }

    /** The event as JSON. */
    String encode(Inbound event) {
        return json.writerFor(Inbound.class).writeValueAsString(event);
    }

    /**
     * The event from its JSON.
     *
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public Inbound decode(String text) {
        return json.readValue(text, Inbound.class);
    }

    /** The lane of the event's reader; the broker gives the events of one lane to one consumer at a time, in order. */
    String lane(Inbound event) {
        var spread = new CRC32();
        spread.update(event.source().recipient().getBytes(UTF_8));
        return event.source().newsroom() + "-" + spread.getValue() % lanes;
    }
}
