package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.delivery.Delivery.Outcome;

class CampaignTrialTest {

    private final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aTestGoesToOnePhoneAndTheOneWhoTestedStillGetsThePush() {
        room.readers(2);
        Campaign push = draft(Kind.PUSH);

        String row = room.trial().send(push, "1000", Pressroom.INES).orElseThrow();
        room.queue.bring(room.door);

        assertThat(room.trial().result(push, row).orElseThrow().outcome()).isEqualTo(Outcome.ACCEPTED);
        room.desk().send(push.id(), 1, Plan.now(room.now(), Pressroom.PARIS, Duration.ofHours(1)), Pressroom.INES);
        room.run(push);
        assertThat(room.channel.sent())
                .extracting(sent -> sent.recipient())
                .containsExactlyInAnyOrder("1000", "1000", "1001");
    }

    @Test
    void whoeverHasNotAgreedGetsNoTestEither() {
        room.subscribers.save(Pressroom.reader("1", Set.of("sport"), Set.of(), null));
        Campaign push = draft(Kind.BREAKING);

        String row = room.trial().send(push, "1", Pressroom.INES).orElseThrow();
        room.queue.bring(room.door);

        assertThat(room.trial().result(push, row).orElseThrow().reason()).isEqualTo("NO_CONSENT");
        assertThat(room.channel.given()).isEmpty();
    }

    @Test
    void nobodyUnknownIsWrittenToAndNoOtherRowIsShown() {
        Campaign push = draft(Kind.PUSH);

        assertThat(room.trial().send(push, "nobody", Pressroom.INES)).isEmpty();
        assertThat(room.trial().result(push, "digest:matin:2026-11-22|n/1")).isEmpty();
    }

    private Campaign draft(Kind kind) {
        return room.desk()
                .draft("n", kind, Pressroom.WORDS, Pressroom.SPORT, Pressroom.INES)
                .orElseThrow();
    }
}
