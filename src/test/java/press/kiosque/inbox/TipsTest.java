package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.inbox.Newsdesk.INES;
import static press.kiosque.inbox.Newsdesk.INTERN;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.conversation.Phone;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.Tip.Consent;
import press.kiosque.conversation.Tips;

/** What readers send: kept with who sent it, and used only with their consent. */
class TipsTest {

    private final Newsdesk desk = new Newsdesk();
    private final Phone phone = desk.phone;

    @AfterEach
    void close() {
        desk.close();
    }

    private Tip sent() {
        return phone.get(Tips.class).of(Phone.LENA).get(0);
    }

    @Test
    void aPhotoIsKeptOnceWithWhoSentItAndAStickerIsNot() {
        phone.shares("image");
        phone.lastEventComesAgainUnsettled();
        phone.shares("sticker");

        assertThat(phone.get(Tips.class).of(Phone.LENA)).hasSize(1);
        assertThat(sent().subscriber()).isEqualTo(Phone.LENA);
        assertThat(sent().consent()).isEqualTo(Consent.NOT_ASKED);
    }

    @Test
    void theReadersYesIsRecordedWhileTheBotIsSilent() {
        phone.shares("image");
        assertThat(phone.get(JournalistAnswers.class).askToUse(sent().id(), INES))
                .isEqualTo(Outcome.DONE);
        assertThat(desk.heardSince(0)).last().asString().contains("La rédaction peut-elle le publier");
        int before = desk.sent();

        phone.taps("Oui, volontiers");

        assertThat(sent().consent()).isEqualTo(Consent.GIVEN);
        assertThat(sent().words()).contains("La rédaction peut-elle le publier", "Oui, volontiers");
        assertThat(desk.heardSince(before)).isEmpty();
    }

    @Test
    void aNoIsANo() {
        phone.shares("image");
        phone.get(JournalistAnswers.class).askToUse(sent().id(), INES);
        desk.deliver();
        phone.taps("Non merci");

        assertThat(sent().consent()).isEqualTo(Consent.REFUSED);
    }

    @Test
    void nobodyConsentsForAnotherOrUnasked() {
        phone.shares("image");

        phone.tapsPayload("TIP:GIVEN:" + sent().id(), "Oui");

        assertThat(sent().consent()).isEqualTo(Consent.NOT_ASKED);
    }

    @Test
    void afterADayTheQuestionIsNotAskedSinceItIsNotTheEditorsOwnWords() {
        phone.shares("image");
        phone.waits(Duration.ofHours(25));

        assertThat(phone.get(JournalistAnswers.class).askToUse(sent().id(), INES))
                .isInstanceOf(Outcome.Impossible.class);
        assertThat(phone.get(JournalistAnswers.class).askToUse(sent().id(), INTERN))
                .isEqualTo(Outcome.NOT_ALLOWED);
    }
}
