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
import press.kiosque.message.Inbound;

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

    @Test
    void whoAsksOnceMoreLeavesTheReadersAnswerAsItIs() {
        phone.shares("image");
        phone.get(JournalistAnswers.class).askToUse(sent().id(), INES);
        desk.deliver();
        phone.taps("Oui, volontiers");
        Tip answered = sent();

        Outcome again = phone.get(JournalistAnswers.class).askToUse(sent().id(), INES);

        assertThat(again).isEqualTo(new Outcome.Wrong("tip-answered"));
        assertThat(sent()).isEqualTo(answered);
    }

    @Test
    void aPhotoThatTheReaderTakesBackIsKeptNoLonger() {
        phone.shares("image");
        Inbound.Source source = phone.source();
        String message = sent().id().replaceFirst("#.*", "");

        phone.send(new Inbound.Retracted(source, message));

        assertThat(phone.get(Tips.class).of(Phone.LENA)).isEmpty();
    }

    @Test
    void aQuestionThatIsOnItsWayWhenTheDayEndsIsNotAskedAnyMore() {
        phone.shares("image");
        int before = desk.sent();
        phone.waits(Duration.ofMinutes(24 * 60 - 10));
        assertThat(phone.get(JournalistAnswers.class).askToUse(sent().id(), INES))
                .isEqualTo(Outcome.DONE);

        phone.waits(Duration.ofMinutes(20));

        assertThat(desk.heardSince(before)).isEmpty();
    }
}
