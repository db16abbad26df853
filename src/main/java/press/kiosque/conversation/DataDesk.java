package press.kiosque.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Service;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.subscriber.Subscriber;

/** What is held about a reader who asked the newsroom for it by another way than the thread: handed over, or erased. Both are logged. */
@Service
@ConditionalOnWebApplication
class DataDesk {

    private final HeldData held;
    private final Forgetting forgetting;
    private final ProducerTemplate routes;
    private final Deeds deeds;
    private final Clock clock;

    DataDesk(HeldData held, Forgetting forgetting, ProducerTemplate routes, Deeds deeds, Clock clock) {
        this.held = held;
        this.forgetting = forgetting;
        this.routes = routes;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Everything as a file, for editors; empty if the reader is not known any more. */
    Optional<byte[]> handOver(Colleague who, String reader) {
        who.mustWrite("hand over what is held");
        Optional<byte[]> file = held.of(reader);
        file.ifPresent(all -> deeds.record(who.name(), "reader.exported", reader));
        return file;
    }

    /**
     * Erases everything, for chief editors; safe to repeat. What stays is a code and a keyed hash, as of a request at Meta: the log
     * names the code, not the reader.
     */
    void erase(Colleague who, Subscriber reader) {
        who.mustApprove("erase a reader");
        String code = UUID.randomUUID().toString().replace("-", "");
        var asked = Inbound.ErasureAsked.ofReader(reader.newsroom(), reader.recipient(), code, clock.instant());
        routes.sendBody("direct:erasures", asked);
        forgetting.forget(List.of(reader.id()));
        deeds.record(who.name(), "reader.erased", reader.newsroom() + " " + code);
    }
}
