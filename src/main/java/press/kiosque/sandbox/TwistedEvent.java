package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event with the faults that strike it.
 *
 * @param late how much later than it happened it is told
 */
record TwistedEvent(Outbox.Waiting waiting, Duration late) {

    /** What becomes of one event: nothing, itself, itself twice, a stranger before it. */
    static List<TwistedEvent> of(List<Fault> faults, ObjectNode event, String channel, Instant now) {
        if (faults.isEmpty()) {
            return List.of(new TwistedEvent(new Outbox.Waiting(event, channel, now, false, false), Duration.ZERO));
        }
        Set<Fault.Kind> kinds = Faults.kinds(faults);
        List<TwistedEvent> all = new ArrayList<>();
        if (kinds.contains(Fault.Kind.UNKNOWN_EVENT)) {
            ObjectNode stranger = event.deepCopy();
            stranger.retain("sender", "recipient", "timestamp");
            stranger.putObject("unheard_of").put("value", 1);
            all.add(twisted(kinds, stranger, channel, now, Duration.ZERO));
        }
        Duration late = faults.stream()
                .filter(fault -> fault.fault() == Fault.Kind.LATE)
                .map(Fault::lateness)
                .findFirst()
                .orElse(Duration.ZERO);
        int copies = kinds.contains(Fault.Kind.DROP) ? 0 : kinds.contains(Fault.Kind.DUPLICATE) ? 2 : 1;
        for (int i = 0; i < copies; i++) {
            all.add(twisted(kinds, event, channel, now, late));
        }
        return all;
    }

    private static TwistedEvent twisted(
            Set<Fault.Kind> kinds, ObjectNode event, String channel, Instant now, Duration late) {
        ObjectNode told = event.deepCopy();
        boolean numeric = kinds.contains(Fault.Kind.NUMERIC_IDS);
        if (numeric) {
            List.of("sender", "recipient").forEach(side -> numberIn(told.path(side)));
        }
        if (kinds.contains(Fault.Kind.NO_MID)) {
            List.of("message", "postback", "reaction", "message_edit", "delivery")
                    .forEach(key -> {
                        if (told.path(key) instanceof ObjectNode body) {
                            body.remove(List.of("mid", "mids"));
                        }
                    });
        }
        boolean forged = kinds.contains(Fault.Kind.BAD_SIGNATURE);
        return new TwistedEvent(new Outbox.Waiting(told, channel, now, numeric, forged), late);
    }

    private static void numberIn(JsonNode side) {
        if (side instanceof ObjectNode object && object.path("id").asString("").matches("[0-9]{1,18}")) {
            object.put("id", Long.parseLong(object.get("id").asString()));
        }
    }
}
