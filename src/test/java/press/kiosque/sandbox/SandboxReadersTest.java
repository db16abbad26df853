package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** What readers can do, and what the Page hears of it. */
class SandboxReadersTest extends SandboxCase {

    private static final String CARD = "{'attachment':{'type':'template','payload':{'template_type':'generic',"
            + "'elements':[{'title':'Le tram','subtitle':'Hier','image_url':'http://127.0.0.1/a.jpg',"
            + "'default_action':{'type':'web_url','url':'http://127.0.0.1/tram'},"
            + "'buttons':[{'type':'postback','title':'Plus','payload':'MORE:ville'},"
            + "{'type':'web_url','title':'Lire','url':'http://127.0.0.1/lire'}]}]}}}";

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @Test
    void aTapOnAQuickReplySendsItsTitleAndPayload() {
        send(
                camille,
                "{'text':'?','quick_replies':[{'content_type':'text','title':'Sport','payload':'FOLLOW:sport'}]}");

        JsonNode event =
                does(camille, "tap", "{'title':'sport'}").json().path("events").get(0);

        assertThat(event.path("message").path("text").asString()).isEqualTo("Sport");
        assertThat(event.path("message").path("quick_reply").path("payload").asString())
                .isEqualTo("FOLLOW:sport");
        assertThat(thread(camille).path("quickReplies").isEmpty()).isTrue();
    }

    @Test
    void aQuickReplyIsGoneOnceAnotherMessageCame() {
        send(
                camille,
                "{'text':'?','quick_replies':[{'content_type':'text','title':'Sport','payload':'FOLLOW:sport'}]}");
        send(camille, "{'text':'!'}");

        Answer answer = does(camille, "tap", "{'title':'Sport'}");

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aTapOnACardsButtonSendsAPostback() {
        send(camille, CARD);

        JsonNode event = does(camille, "tap", "{'payload':'MORE:ville'}")
                .json()
                .path("events")
                .get(0);

        assertThat(event.path("postback").path("title").asString()).isEqualTo("Plus");
        assertThat(event.path("postback").path("payload").asString()).isEqualTo("MORE:ville");
    }

    @Test
    void aTapOnALinkIsRecordedAndTellsThePageNothing() {
        send(camille, CARD);

        JsonNode answer = does(camille, "tap", "{'title':'Lire'}").json();

        assertThat(answer.path("opened").asString()).isEqualTo("http://127.0.0.1/lire");
        assertThat(answer.path("events").isEmpty()).isTrue();
        assertThat(thread(camille).path("opened").get(0).path("url").asString()).isEqualTo("http://127.0.0.1/lire");
    }

    @Test
    void aTapOnTheMenuSendsAPostback() {
        calls.post(
                "/v24.0/me/messenger_profile?access_token=TOKEN",
                "{'get_started':{'payload':'GO'},'persistent_menu':[{'locale':'default','call_to_actions':"
                        + "[{'type':'postback','title':'Mes sujets','payload':'TOPICS'}]}]}");

        JsonNode event = does(camille, "tap", "{'title':'Mes sujets'}")
                .json()
                .path("events")
                .get(0);

        assertThat(event.path("postback").path("payload").asString()).isEqualTo("TOPICS");
        assertThat(thread(camille).path("menu").get(0).path("title").asString()).isEqualTo("Mes sujets");
    }

    @Test
    void aTapOnNothingIsAnsweredWithWhatCanBeTapped() {
        send(camille, CARD);

        Answer answer = does(camille, "tap", "{'title':'Moins'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("error").asString()).contains("Plus (MORE:ville)");
    }

    @Test
    void aMenuNeedsGetStarted() {
        Answer answer = calls.post(
                "/v24.0/me/messenger_profile?access_token=TOKEN",
                "{'persistent_menu':[{'locale':'default','call_to_actions':[]}]}");

        assertThat(answer.error()).isEqualTo("100");
        assertThat(answer.errorMessage()).contains("persistent_menu");
    }

    @Test
    void theGreetingStandsOnThePhoneInTheReadersLanguageBeforeTheThreadBegins() {
        calls.post(
                "/v24.0/me/messenger_profile?access_token=TOKEN",
                "{'greeting':[{'locale':'default','text':'Hello'},"
                        + "{'locale':'fr_FR','text':'Bonjour {{user_first_name}}'}]}");

        assertThat(thread(reader("Yanis")).path("greeting").asString()).isEqualTo("Bonjour Yanis");
    }

    @Test
    void aLinkIntoAnExistingThreadIsAReferral() {
        JsonNode event = does(camille, "start", "{'ref':'art-124'}")
                .json()
                .path("events")
                .get(0);

        assertThat(event.path("referral").path("ref").asString()).isEqualTo("art-124");
        assertThat(event.has("postback")).isFalse();
    }

    @Test
    void aReactionStandsOnTheMessageUntilItIsTakenBack() {
        send(camille, "{'text':'Bonjour'}");

        JsonNode on = does(camille, "react", "{}").json().path("events").get(0);
        assertThat(on.path("reaction").path("reaction").asString()).isEqualTo("love");
        assertThat(thread(camille).path("messages").get(1).path("reaction").asString())
                .isEqualTo("love");

        JsonNode off = does(camille, "react", "{'reaction':'none'}")
                .json()
                .path("events")
                .get(0);
        assertThat(off.path("reaction").path("action").asString()).isEqualTo("unreact");
        assertThat(thread(camille).path("messages").get(1).has("reaction")).isFalse();
    }

    @Test
    void aPhotoIsAnAttachment() {
        JsonNode event = does(camille, "photo", "{}").json().path("events").get(0);

        JsonNode attachment = event.path("message").path("attachments").get(0);
        assertThat(attachment.path("type").asString()).isEqualTo("image");
        assertThat(calls.get(attachment.path("payload").path("url").asString().replace(sandbox.url(), ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theThreadShowsCardsWithTheirPartsInOrder() {
        send(camille, CARD);

        JsonNode card = thread(camille).path("messages").get(1).path("cards").get(0);

        assertThat(card.path("title").asString()).isEqualTo("Le tram");
        assertThat(card.path("link").asString()).isEqualTo("http://127.0.0.1/tram");
        assertThat(card.path("buttons").get(1).path("url").asString()).isEqualTo("http://127.0.0.1/lire");
    }

    @Test
    void aReaderNeedsAZoneThatExists() {
        Answer answer = calls.post("/api/readers", "{'name':'A','locale':'fr_FR','timezone':'Paris'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).contains("Paris").contains("Europe/Paris");
    }

    @Test
    void anUnknownReaderIsNotFound() {
        assertThat(does("1", "say", "{'text':'a'}").status()).isEqualTo(404);
    }
}
