package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;

class MessengerInRouteTest {

    private static final String EVENTS = "direct:messenger-events?block=false";

    @TempDir
    Path folder;

    private final List<Inbound> receipts = new CopyOnWriteArrayList<>();
    private final List<Inbound> overheard = new CopyOnWriteArrayList<>();
    private final List<String> erasing = new CopyOnWriteArrayList<>();
    private final List<Inbound> ofPage = new CopyOnWriteArrayList<>();
    private final List<Inbound> words = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private MessengerInRig rig;
    private ProducerTemplate routes;

    @BeforeEach
    void start() throws Exception {
        rig = new MessengerInRig(
                folder,
                Map.of(
                        "deliveryReceipts", new DeliveryReceipts(),
                        "conversation", new Conversation(),
                        "bystander", new Bystander(),
                        "pageWatch", new PageWatch(),
                        "erasureDesk", new ErasureDesk(),
                        "forgetting", new Forgetting()));
        routes = rig.routes();
    }

    @AfterEach
    void stop() throws Exception {
        rig.stop();
    }

    @Test
    void wordsAndReceiptsFindTheirWay() {
        routes.sendBody(EVENTS, List.of(said("m1", "24001"), read("r1")));

        await().untilAsserted(() -> assertThat(words).containsExactly(said("m1", "24001")));
        await().untilAsserted(() -> assertThat(receipts).containsExactly(read("r1")));
    }

    @Test
    void whatIsOverheardIsNeverAnswered() {
        Inbound overhear = new Inbound.Overheard(said("m1", "24001").source(), said("m1", "24001"));

        routes.sendBody(EVENTS, List.of(overhear, said("m2", "24001")));

        await().untilAsserted(() -> assertThat(words).containsExactly(said("m2", "24001")));
        assertThat(overheard).containsExactly(overhear);
    }

    @Test
    void whatConcernsThePageIsWatchedAndWhatNobodyKnowsIsLeftOut() {
        var source = new Source("p1", "le-kiosque", "", Instant.EPOCH);
        Inbound blocked = new Inbound.PolicyEnforced(source, Inbound.PolicyEnforced.Action.BLOCKED, "spam");
        Inbound unknown = new Inbound.Unknown(new Source("u1", "le-kiosque", "", Instant.EPOCH));

        routes.sendBody(EVENTS, List.of(unknown, blocked));

        await().untilAsserted(() -> assertThat(ofPage).containsExactly(blocked));
    }

    @Test
    void aRequestToBeForgottenIsFirstMatchedThenCarriedOutThenNoted() {
        var source = new Source("e1", "le-kiosque", "", Instant.EPOCH);

        routes.sendBody(EVENTS, List.of(new Inbound.ErasureAsked(source, "cdf27", "99", List.of())));

        await().untilAsserted(() -> assertThat(erasing).containsExactly("forget 24001", "done 24001"));
    }

    @Test
    void manyEventsOfOneCallAreStoredInOneGoAndInOrder() {
        List<Inbound> events = IntStream.range(0, 1000)
                .<Inbound>mapToObj(i -> said("m" + i, "24001"))
                .toList();

        routes.sendBody(EVENTS, events);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(words).isEqualTo(events));
    }

    @Test
    void anEventThatCouldNotBeAnsweredComesAgain() {
        failures.set(1);

        routes.sendBody(EVENTS, List.of(said("m1", "24001")));

        await().untilAsserted(() -> assertThat(words).containsExactly(said("m1", "24001")));
        assertThat(failures).hasValue(-1);
    }

    @Test
    void aBrokenBrokerIsTheCallersToKnow() throws Exception {
        rig.stopBroker();

        assertThatThrownBy(() -> routes.sendBody(EVENTS, List.of(read("r1"))))
                .isInstanceOf(CamelExecutionException.class);
    }

    private static Inbound.Said said(String id, String reader) {
        return new Inbound.Said(new Source(id, "le-kiosque", reader, Instant.EPOCH), "bonjour", null);
    }

    private static Inbound read(String id) {
        return new Inbound.Read(new Source(id, "le-kiosque", "24001", Instant.EPOCH), Instant.EPOCH);
    }

    public class DeliveryReceipts {
        public void receive(Inbound.Receipt receipt) {
            receipts.add(receipt);
        }
    }

    public class Bystander {
        public void receive(Inbound.InThread event) {
            overheard.add(event);
        }
    }

    public class ErasureDesk {
        public Inbound.ErasureAsked identify(Inbound.ErasureAsked asked) {
            return new Inbound.ErasureAsked(asked.source(), asked.code(), asked.user(), List.of("24001"));
        }

        public void done(Inbound.ErasureAsked asked) {
            erasing.add("done " + asked.recipients().get(0));
        }
    }

    public class Forgetting {
        public void forget(Inbound.ErasureAsked asked) {
            erasing.add("forget " + asked.recipients().get(0));
        }
    }

    public class PageWatch {
        public void receive(Inbound.PageEvent event) {
            ofPage.add(event);
        }
    }

    public class Conversation {
        public void receive(Inbound.FromReader event) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            words.add(event);
        }
    }
}
