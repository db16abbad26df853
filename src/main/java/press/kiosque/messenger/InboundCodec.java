package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.zip.CRC32;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
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

    /** The event as JSON. */
    public String encode(Inbound event) {
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

    /** The trace that an event carries on; null if there is none. */
    public @Nullable String trace(@Body Inbound event, @Header(TRACES) @Nullable Map<String, String> traces) {
        return traces == null ? null : traces.get(event.source().id());
    }

    /** The lane of the event's reader; the broker gives the events of one lane to one consumer at a time, in order. */
    public String lane(Inbound event) {
        var spread = new CRC32();
        spread.update(event.source().recipient().getBytes(UTF_8));
        return event.source().newsroom() + "-" + spread.getValue() % lanes;
    }
}
