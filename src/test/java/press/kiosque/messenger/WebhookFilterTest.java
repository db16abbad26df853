package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import press.kiosque.message.Inbound;
import press.kiosque.message.Inbound.Source;
import press.kiosque.newsroom.Hmac;
import press.kiosque.trace.Traces;

class WebhookFilterTest {

    private static final String EVENTS = "direct:messenger-events?block=false";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ProducerTemplate routes = mock();
    private final ApplicationAvailability availability = mock();
    private final MockMvc webhook = MockMvcBuilders.standaloneSetup(new Object())
            .addFilters(new WebhookFilter(
                    new WebhookGate(Cast.NEWSROOMS, new WebhookRefusals(meters, Clock.systemUTC())),
                    new WebhookParser(Cast.JSON, Cast.NEWSROOMS, new IgnoredEvents(meters), Clock.systemUTC()),
                    new WebhookJournal(routes, Traces.off()),
                    new WebhookMeters(meters, Clock.systemUTC()),
                    Traces.off(),
                    availability,
                    Cast.settings()))
            .build();

    @BeforeEach
    void open() {
        when(availability.getReadinessState()).thenReturn(ReadinessState.ACCEPTING_TRAFFIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-of-100", "word-of-101"})
    void theChallengeIsRepeatedForTheVerifyTokenOfAnyPage(String word) throws Exception {
        webhook.perform(verification("subscribe", word))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_PLAIN))
                .andExpect(content().string("1158201444"));
    }

    @Test
    void anotherVerifyTokenOrModeIsForbidden() throws Exception {
        webhook.perform(verification("subscribe", "guess")).andExpect(status().isForbidden());
        webhook.perform(verification("unsubscribe", "word-of-100")).andExpect(status().isForbidden());
    }

    @Test
    void aVerificationWithoutItsParametersIsABadRequest() throws Exception {
        webhook.perform(get("/webhooks/messenger")).andExpect(status().isBadRequest());
    }

    @Test
    void whatComesWhileWeStartOrStopIsToBeToldAgain() throws Exception {
        when(availability.getReadinessState()).thenReturn(ReadinessState.REFUSING_TRAFFIC);

        webhook.perform(signed(Cast.body("text"))).andExpect(status().isServiceUnavailable());

        verifyNoInteractions(routes);
    }

    @Test
    void signedEventsAreHandedOn() throws Exception {
        webhook.perform(signed(Cast.body("text"))).andExpect(status().isOk());

        var source = new Source("m_a1", "le-kiosque", "24001", Instant.ofEpochSecond(1_760_000_000L));
        verify(routes).sendBody(EVENTS, List.of((Inbound) new Inbound.Said(source, "Guten Morgen", null)));
    }

    @Test
    void eventsThatAreSkippedAreAcknowledgedAndNotHandedOn() throws Exception {
        webhook.perform(signed(Cast.body("account-linking"))).andExpect(status().isOk());

        verify(routes, never()).sendBody(anyString(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=00", "sha1=1234", "gr\u00fcezi"})
    void aWrongSignatureIsForbiddenAndCounted(String signature) throws Exception {
        webhook.perform(post("/webhooks/messenger")
                        .header("X-Hub-Signature-256", signature)
                        .content(Cast.body("text")))
                .andExpect(status().isForbidden());

        assertThat(refused()).isEqualTo(1);
        verify(routes, never()).sendBody(anyString(), any());
    }

    @Test
    void eachAnswerIsCountedByItsStatus() throws Exception {
        webhook.perform(signed(Cast.body("text")));
        webhook.perform(post("/webhooks/messenger").content(Cast.body("text")));

        assertThat(answered("200")).isEqualTo(1);
        assertThat(answered("403")).isEqualTo(1);
    }

    @Test
    void otherMethodsAreNotAllowed() throws Exception {
        webhook.perform(put("/webhooks/messenger")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void aMissingSignatureIsForbiddenAndCounted() throws Exception {
        webhook.perform(post("/webhooks/messenger").content(Cast.body("text"))).andExpect(status().isForbidden());

        assertThat(refused()).isEqualTo(1);
    }

    @Test
    void aBodyChangedByOneByteIsForbidden() throws Exception {
        byte[] body = Cast.body("text");
        String signature = "sha256=" + Hmac.sign(Cast.SECRET, body);
        body[body.length - 5] ^= 1;

        webhook.perform(post("/webhooks/messenger")
                        .header("X-Hub-Signature-256", signature)
                        .content(body))
                .andExpect(status().isForbidden());
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() throws Exception {
        webhook.perform(signed(new byte[64 * 1024 + 1])).andExpect(status().isContentTooLarge());
    }

    @Test
    void aBodyThatIsNotAboutPagesIsNotFound() throws Exception {
        webhook.perform(signed(Cast.bytes("{\"object\":\"user\"}"))).andExpect(status().isNotFound());
    }

    @Test
    void withTheBrokerDownMetaIsAskedToTellAgain() throws Exception {
        doThrow(new CamelExecutionException("broker", null)).when(routes).sendBody(anyString(), any());

        webhook.perform(signed(Cast.body("text"))).andExpect(status().isServiceUnavailable());
    }

    private long answered(String status) {
        return meters.get("kiosque.webhook.answer")
                .tag("status", status)
                .timer()
                .count();
    }

    private double refused() {
        return meters.get("kiosque.webhook.refused").counter().count();
    }

    private static MockHttpServletRequestBuilder verification(String mode, String word) {
        return get("/webhooks/messenger")
                .param("hub.mode", mode)
                .param("hub.verify_token", word)
                .param("hub.challenge", "1158201444");
    }

    private static MockHttpServletRequestBuilder signed(byte[] body) {
        return post("/webhooks/messenger")
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Hub-Signature-256", "sha256=" + Hmac.sign(Cast.SECRET, body))
                .content(body);
    }
}
