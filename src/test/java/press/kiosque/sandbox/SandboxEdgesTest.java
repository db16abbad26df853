package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.sandbox.Caller.Answer;
import tools.jackson.databind.JsonNode;

/** The edges of Graph beside sending. */
class SandboxEdgesTest extends SandboxCase {

    private static final String KEY = "?access_token=TOKEN";
    private static final String APP_KEY = "?access_token=555%7Csecret";

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
    }

    @Test
    void aPersonaIsMadeUsedReadAndTakenAway() {
        String id = calls.post(
                        "/v24.0/me/personas" + KEY, "{'name':'Lea','profile_picture_url':'https://a.example/l.jpg'}")
                .json()
                .path("id")
                .asString();

        assertThat(calls.get("/v24.0/" + id + KEY).json().path("name").asString())
                .isEqualTo("Lea");
        assertThat(calls.get("/v24.0/100/personas" + KEY).json().path("data").findValuesAsString("id"))
                .contains(id);
        assertThat(sendAs("'messaging_type':'RESPONSE','persona_id':'" + id + "'", camille, "{'text':'a'}")
                        .status())
                .isEqualTo(200);

        assertThat(calls.delete("/v24.0/" + id + KEY).json().path("success").asBoolean())
                .isTrue();
        assertThat(sendAs("'messaging_type':'RESPONSE','persona_id':'" + id + "'", camille, "{'text':'a'}")
                        .errorMessage())
                .contains("persona_id");
        assertThat(calls.get("/v24.0/" + id + KEY).error()).isEqualTo("100/33");
    }

    @Test
    void aSavedAttachmentIsSentAgainUntilNinetyDaysArePast() {
        String id = calls.post(
                        "/v24.0/me/message_attachments" + KEY,
                        "{'message':{'attachment':{'type':'image','payload':{'url':'https://a.example/b.jpg',"
                                + "'is_reusable':true}}}}")
                .json()
                .path("attachment_id")
                .asString();
        String image = "{'attachment':{'type':'image','payload':{'attachment_id':'" + id + "'}}}";

        assertThat(send(camille, image).status()).isEqualTo(200);
        assertThat(send(camille, image.replace(id, "12")).error()).isEqualTo("100/2018074");
        moveClock("P90D");
        does(camille, "say", "{'text':'encore'}");
        assertThat(send(camille, image).error()).isEqualTo("100/2018074");
    }

    @Test
    void anUploadedFileIsSavedAndServed() {
        String form = """
                --x
                Content-Disposition: form-data; name="message"

                {"attachment":{"type":"image","payload":{"is_reusable":true}}}
                --x
                Content-Disposition: form-data; name="filedata"; filename="a.png"
                Content-Type: image/png

                PICTURE
                --x--
                """.replace("\n", "\r\n");
        String id = calls.raw("POST", "/v24.0/me/message_attachments" + KEY, form, "multipart/form-data; boundary=x")
                .json()
                .path("attachment_id")
                .asString();

        send(camille, "{'attachment':{'type':'image','payload':{'attachment_id':'" + id + "'}}}");

        String url = thread(camille)
                .path("messages")
                .get(1)
                .path("attachments")
                .get(0)
                .path("url")
                .asString();
        assertThat(calls.get(url.replace(sandbox.url(), "")).text()).isEqualTo("PICTURE");
    }

    @Test
    void aReusableAttachmentIsAnsweredWithItsId() {
        Answer answer = send(
                camille,
                "{'attachment':{'type':'image','payload':{'url':'https://a.example/b.jpg','is_reusable':true}}}");

        assertThat(answer.json().path("attachment_id").asString()).isNotEmpty();
    }

    @Test
    void theAppsSubscriptionVerifiesTheCallbackForReal() {
        String right = "{'object':'page','verify_token':'verify','include_values':true,'fields':'messages',"
                + "'callback_url':'" + newsroom.url() + "'}";

        assertThat(calls.post("/v24.0/555/subscriptions" + APP_KEY, right)
                        .json()
                        .path("success")
                        .asBoolean())
                .isTrue();
        JsonNode entry = calls.get("/v24.0/555/subscriptions" + APP_KEY)
                .json()
                .path("data")
                .get(0);
        assertThat(entry.path("callback_url").asString()).isEqualTo(newsroom.url());
        assertThat(entry.path("fields").findValuesAsString("name")).containsExactly("messages");
        assertThat(calls.post("/v24.0/555/subscriptions" + APP_KEY, right.replace("'verify'", "'wrong'"))
                        .error())
                .isEqualTo("2200");
        assertThat(calls.post("/v24.0/555/subscriptions" + KEY, right).error()).startsWith("190");
        calls.post("/v24.0/555/subscriptions" + APP_KEY, right.replace("'messages'", "'" + ALL_FIELDS + "'"));
    }

    @Test
    void aPageThatStartsWithoutCallbackHearsOnceTheAppSubscribed() {
        calls.put(
                "/api/pages/300",
                "{'name':'Neuve','token':'T300','appId':'777','appSecret':'secret','subscribed':false}");
        String psid = calls.post(
                        "/api/readers", "{'name':'Ada','locale':'fr_FR','timezone':'Europe/Paris','page':'300'}")
                .json()
                .path("psid")
                .asString();
        does(psid, "say", "{'text':'trop tôt'}");

        calls.post(
                "/v24.0/777/subscriptions?access_token=777%7Csecret",
                "{'object':'page','verify_token':'verify','fields':'messages','callback_url':'" + newsroom.url()
                        + "'}");
        calls.form("/v24.0/300/subscribed_apps", "access_token=T300&subscribed_fields=messages");
        does(psid, "say", "{'text':'maintenant'}");

        awaitEvents("message", 1);
        assertThat(newsroom.events("message")
                        .get(0)
                        .path("message")
                        .path("text")
                        .asString())
                .isEqualTo("maintenant");
    }

    @Test
    void anUnknownWebhookFieldIs100() {
        assertThat(calls.form("/v24.0/me/subscribed_apps", "access_token=TOKEN&subscribed_fields=messages,news")
                        .errorMessage())
                .contains("subscribed_fields")
                .contains("news");
    }

    @Test
    void permissionsAndReviewsCanBeRead() {
        assertThat(calls.get("/v24.0/me/permissions" + KEY).json().path("data").findValuesAsString("permission"))
                .contains("pages_messaging", "pages_manage_metadata");
        assertThat(feature()).isEqualTo("rejected");
        registerPage(",'news':true");
        assertThat(feature()).isEqualTo("approved");
        assertThat(calls.get("/v24.0/me" + KEY + "&fields=messaging_feature_status")
                        .json()
                        .path("messaging_feature_status")
                        .path("hop_v2")
                        .asBoolean())
                .isTrue();
        assertThat(calls.get("/v24.0/me/secondary_receivers" + KEY)
                        .json()
                        .path("data")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("263902037430900");
    }

    private String feature() {
        return calls.get("/v24.0/me/messaging_feature_review" + KEY)
                .json()
                .path("data")
                .get(0)
                .path("status")
                .asString();
    }

    @Test
    void aTokenWithoutPermissionIs200AndAnAppInDevelopmentReachesNobody() {
        registerPage(",'rights':{'permissions':['pages_messaging']}");
        assertThat(calls.get("/v24.0/me/subscribed_apps" + KEY).error()).isEqualTo("200");

        registerPage(",'rights':{'live':false}");
        assertThat(send(camille, "{'text':'a'}").error()).isEqualTo("200/2018028");
    }

    @Test
    void profilesAreKeptFromThoseWithoutPermissionAndPhoneNumbersHaveNone() {
        String profile = "/v24.0/" + camille + KEY + "&fields=locale";
        registerPage(",'rights':{'permissions':['pages_messaging']}");
        assertThat(calls.get(profile).error()).isEqualTo("100/2018247");

        registerPage("");
        calls.patch("/api/readers/" + camille, "{'phoneOnly':true}");
        assertThat(calls.get(profile).error()).isEqualTo("100/2018218");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v24.0/me/feed", "/v24.0/me/messages/1", "/v24.0/nothing", "/v24.0/me/messages"})
    void anUnknownEdgeOrMethodIs100(String path) {
        assertThat(calls.get(path + KEY).error()).startsWith("100");
    }
}
