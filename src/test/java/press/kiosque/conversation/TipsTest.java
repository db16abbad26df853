package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static press.kiosque.conversation.Newsdesk.INES;
import static press.kiosque.conversation.Newsdesk.INTERN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.conversation.Tip.Consent;
import press.kiosque.feed.GuardedDownload;

/** What readers send: kept with who sent it, copied, and used only with their consent. */
class TipsTest {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};

    @TempDir
    Path data;

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
    void aCopyIsMadeBeforeTheAddressExpiresAndGoesWithTheReader() throws Exception {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        when(web.get(anyString())).thenReturn(Optional.empty()).thenReturn(Optional.of(JPEG));
        var folder = new TipFolder(phone.get(Tips.class), web, new TipSettings(data));

        folder.copy();
        assertThat(sent().copy().failures()).isEqualTo(1);
        folder.copy();
        folder.copy();

        assertThat(sent().isPicture()).isTrue();
        assertThat(folder.read(sent())).contains(JPEG);
        folder.erase(sent());
        try (var left = Files.list(data.resolve("tips"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void afterFiveFailuresTheAddressIsTakenForVoid() {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        when(web.get(anyString())).thenReturn(Optional.empty());
        var folder = new TipFolder(phone.get(Tips.class), web, new TipSettings(data));

        for (int attempt = 0; attempt < 7; attempt++) {
            folder.copy();
        }

        assertThat(sent().copy().failures()).isEqualTo(TipFolder.ATTEMPTS);
    }
}
