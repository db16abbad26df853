package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import press.kiosque.message.Inbound.ErasureAsked;
import press.kiosque.message.Inbound.Source;
import press.kiosque.messenger.ErasureDesk.Status;
import press.kiosque.messenger.PageNotice.Kind;

/** Requests that Meta signs in a person's name. */
class PrivacyTest {

    /** For user 99, signed with {@link Cast#SECRET}; checked against an independent reader of such requests. */
    private static final String SIGNED = "zfJ8paSRAm9UanYZXqgNaALMbJxmgdb2KM42EB7lXGw"
            + ".eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsInVzZXJfaWQiOiI5OSIsImlzc3VlZF9hdCI6MSwiZXhwaXJlcyI6MH0";

    private static final String CODE = "cdf27ca5a491026f546a";

    private final GraphStub graph = new GraphStub();
    private final Wired wired = new Wired();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ProducerTemplate routes = mock();
    private final SignedRequests requests =
            new SignedRequests(Cast.NEWSROOMS, new WebhookRefusals(meters, wired.clock), Cast.JSON);
    private final ErasureDesk desk = new ErasureDesk(
            Cast.NEWSROOMS,
            new GraphApi(Cast.settings(graph.url()), Cast.JSON),
            new Erasures(wired.memory.database()),
            wired.notices,
            wired.clock);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new PrivacyController(requests, desk, routes, wired.notices, Cast.NEWSROOMS, wired.clock))
            .build();

    @AfterEach
    void close() {
        wired.close();
        graph.close();
    }

    @Test
    void aSignedRequestNamesThePersonAndEveryNewsroomOfTheApp() {
        assertThat(requests.read(SIGNED)).hasValueSatisfying(request -> {
            assertThat(request.user()).isEqualTo("99");
            assertThat(request.newsrooms()).containsExactlyInAnyOrder("le-kiosque", "the-kiosk");
            assertThat(request.code()).isEqualTo(CODE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b.c", "!.!", "AAAA.eyJ1c2VyX2lkIjoiOTkifQ", "zfJ8paSRAm9UanYZXqg.e30"})
    void whatIsNotSignedByOurAppIsRefusedAndCounted(String signed) throws Exception {
        web.perform(post("/webhooks/messenger/data-deletion").param("signed_request", signed))
                .andExpect(status().isForbidden());
        web.perform(post("/webhooks/messenger/deauthorize").param("signed_request", signed))
                .andExpect(status().isForbidden());

        verify(routes, never()).sendBody(anyString(), any());
        assertThat(meters.get("kiosque.webhook.refused").counter().count()).isEqualTo(2);
    }

    @Test
    void aRequestIsAnsweredWithWhereToAskAfterItAndEditorsAreTold() throws Exception {
        web.perform(post("/webhooks/messenger/data-deletion").param("signed_request", SIGNED))
                .andExpect(status().isOk())
                .andExpect(content()
                        .json("{\"url\":\"https://kiosque.example/privacy/" + CODE + "\",\"confirmation_code\":\""
                                + CODE + "\"}"));

        verify(routes)
                .sendBody("direct:messenger-events?block=false", List.of(asked("le-kiosque"), asked("the-kiosk")));
        assertThat(desk.status(CODE)).contains(Status.OPEN);
        assertThat(wired.notices.holds("le-kiosque", Kind.ERASURE_ASKED)).isTrue();
    }

    @Test
    void aPersonWhoUsedFacebookLoginIsFoundByTheirPsid() {
        graph.answers(200, "{\"data\":[{\"id\":\"24001\",\"page\":{\"id\":\"100\"}}]}");

        ErasureAsked found = desk.identify(asked("le-kiosque"));

        assertThat(found.recipients()).containsExactly("24001");
        assertThat(graph.asked().get(0).address().getPath()).isEqualTo("/v24.0/99/ids_for_pages");
        assertThat(graph.asked().get(0).authorization()).isEqualTo("Bearer 555|secret");
    }

    @Test
    void aPersonWhomGraphCannotMatchIsNobodyHere() throws Exception {
        web.perform(post("/webhooks/messenger/data-deletion").param("signed_request", SIGNED));
        graph.fails(100, 33);

        desk.done(desk.identify(asked("le-kiosque")));
        assertThat(desk.status(CODE)).contains(Status.OPEN);
        desk.done(desk.identify(asked("the-kiosk")));

        assertThat(desk.status(CODE)).contains(Status.NOBODY);
    }

    @Test
    void whenAllIsDeletedTheCodeSaysSoAndOnlyAHashIsLeft() {
        requests.read(SIGNED).ifPresent(desk::take);
        graph.answers(200, "{\"data\":[{\"id\":\"24001\"}]}");

        desk.done(desk.identify(asked("le-kiosque")));
        desk.done(desk.identify(asked("the-kiosk")));

        assertThat(desk.status(CODE)).contains(Status.ERASED);
        assertThat(wired.memory.database().getCollection("erasures").find().map(document -> document.toJson()))
                .allSatisfy(json -> assertThat(json).doesNotContain("24001", "\"99\""));
    }

    @Test
    void theSameRequestAgainChangesNothing() {
        graph.answers(200, "{\"data\":[]}");
        requests.read(SIGNED).ifPresent(desk::take);
        desk.done(asked("le-kiosque"));
        desk.done(asked("the-kiosk"));

        requests.read(SIGNED).ifPresent(desk::take);

        assertThat(desk.status(CODE)).contains(Status.NOBODY);
    }

    @Test
    void whileGraphIsSilentTheRequestStaysOpen() {
        graph.close();

        assertThatThrownBy(() -> desk.identify(asked("le-kiosque"))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 190})
    void whileGraphRefusesForAnotherReasonTheRequestStaysOpen(int code) {
        graph.fails(code, 0);

        assertThatThrownBy(() -> desk.identify(asked("le-kiosque"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCodeThatNobodyWasGivenHasNoRequest() {
        assertThat(desk.status("nothing")).isEmpty();
    }

    @Test
    void whoRemovesTheAppIsReportedToEditors() throws Exception {
        web.perform(post("/webhooks/messenger/deauthorize").param("signed_request", SIGNED))
                .andExpect(status().isOk());

        assertThat(wired.notices.holds("le-kiosque", Kind.DEAUTHORISED)).isTrue();
        assertThat(wired.notices.holds("other", Kind.DEAUTHORISED)).isFalse();
    }

    private ErasureAsked asked(String newsroom) {
        return new ErasureAsked(
                new Source("erasure:" + newsroom + "/" + CODE, newsroom, "", Cast.NOW), CODE, "99", List.of());
    }
}
