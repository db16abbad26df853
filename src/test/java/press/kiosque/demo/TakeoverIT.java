package press.kiosque.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.delivery.ThreadHold;
import press.kiosque.inbox.Inbox;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import tools.jackson.databind.JsonNode;

/** A person speaks in the thread, over the real parts: the sandbox's webhooks, the broker, the database, the phone. */
class TakeoverIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final DemoPage PAGE = DemoPage.of("gazette", "La Gazette");

    @TempDir
    Path data;

    private Demo demo;
    private SandboxClient phone;
    private String louise;

    @BeforeEach
    void louiseOpensTheThread() {
        demo = Demo.start(PAGE, data, Demo.Ports.ANY, Map.of("kiosque.work.clock", false));
        phone = demo.sandbox();
        demo.bean(NewsroomFile.class).importFrom("""
                newsroom: {id: gazette, name: La Gazette, language: fr, zone: Europe/Paris}
                topics:
                  - {id: transports, name: {fr: Transports, en: Transport}, categories: [transports]}
                editions:
                  - {id: matin, name: {fr: L'édition du matin}, hour: "07:30"}
                """);
        demo.connect(PAGE);
        louise = phone.reader("Louise", "fr_FR", "Europe/Paris");
        phone.start(louise);
        await(() -> messages().size() >= 2, "the bot did not welcome Louise");
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void whoAsksForTheNewsroomIsInTheInbox() {
        phone.say(louise, "Je voudrais parler à un journaliste");

        await(() -> demo.bean(Inbox.class).waiting("gazette") == 1, "Louise is not in the inbox");
        await(() -> lastText().startsWith("C'est transmis à la rédaction"), "the bot did not say what happens next");
        assertThat(isHeld()).isFalse();
    }

    @Test
    void wordsTypedInThePagesInboxSilenceTheBotUntilTheThreadIsPassedBack() {
        routed();
        phone.inbox(louise, "say", Map.of("text", "Ici la rédaction"));
        await(this::isHeld, "nobody noticed that somebody else spoke");
        int before = messages().size();

        phone.say(louise, "aide");
        phone.say(louise, "STOP");
        await(() -> reader().status() == Subscriber.Status.STOPPED, "the stop was not obeyed");
        demo.bean(QueueDrain.class).await();
        assertThat(messages()).hasSize(before + 2);

        phone.inbox(louise, "pass", Map.of());
        await(() -> !isHeld(), "the pass event was not heard");
        phone.say(louise, "aide");
        await(() -> lastText().startsWith("Ici le robot de la rédaction"), "the bot is not back");
    }

    @Test
    void theBotSaysThatItIsBackWhenTheThreadIsPassedBack() {
        routed();
        phone.inbox(louise, "take", Map.of());
        await(this::isHeld, "nobody noticed that the inbox took the thread");

        phone.inbox(louise, "pass", Map.of());

        await(() -> lastText().startsWith("Ici le robot, de retour"), "the bot did not say that it is back");
    }

    @Test
    void withoutRoutingAForeignEchoIsEnough() {
        phone.inbox(louise, "say", Map.of("text", "Ici la rédaction"));

        await(this::isHeld, "nobody noticed the echo of a stranger");
        int before = messages().size();
        phone.say(louise, "aide");
        await(() -> demo.bean(Inbox.class).waiting("gazette") == 1, "her words are not in the inbox");
        demo.bean(QueueDrain.class).await();
        assertThat(messages()).hasSize(before + 1);
    }

    /** Meta routes threads: one app has each, the others stand by. */
    private void routed() {
        var routing = Map.of("defaultApp", DemoPage.APP_ID, "apps", List.of("777"));
        phone.connect(PAGE, demo.siteUrl() + "/webhooks/messenger", Map.of("routing", routing));
    }

    private boolean isHeld() {
        return demo.bean(ThreadHold.class).held(Set.of(id())).contains(id());
    }

    private Subscriber reader() {
        return demo.bean(Subscribers.class).find(id()).orElseThrow();
    }

    private String id() {
        return Subscriber.id("gazette", louise);
    }

    private List<JsonNode> messages() {
        return phone.thread(louise).path("messages").valueStream().toList();
    }

    private String lastText() {
        List<JsonNode> all = messages();
        return all.isEmpty() ? "" : all.get(all.size() - 1).path("text").asString("");
    }

    private static void await(BooleanSupplier done, String otherwise) {
        Waiting.until(SOON, LOOK_AGAIN, done, otherwise);
    }
}
