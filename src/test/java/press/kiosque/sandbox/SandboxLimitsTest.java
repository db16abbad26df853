package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of a message, and the field that a refusal names. */
class SandboxLimitsTest extends SandboxCase {

    @BeforeEach
    void camilleHasBegun() {
        registerPage(",'rights':{'oneTime':true}");
        does(camille, "start", "{}");
    }

    @Test
    void aMessageBesideASenderActionIs2018014() {
        Caller.Answer answer = calls.post(
                MESSAGES, "{'recipient':{'id':'" + camille + "'},'message':{'text':'a'},'sender_action':'typing_on'}");

        assertThat(answer.error()).isEqualTo("100/2018014");
    }

    @Test
    void whatReachesALimitIsTaken() {
        String reply = "{'content_type':'text','title':'" + "t".repeat(20) + "','payload':'" + "p".repeat(1000) + "'}";

        Caller.Answer answer = send(
                camille,
                "{'text':'" + "\ud83d\ude00".repeat(1000) + "','metadata':'" + "m".repeat(999) + "','quick_replies':["
                        + String.join(",", Collections.nCopies(13, reply)) + "]}");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aUtilityMessageNeedsItsOwnPermission() {
        Caller.Answer answer = sendAs("'messaging_type':'UTILITY'", camille, "{'template':{'name':'n'}}");

        assertThat(answer.error()).isEqualTo("200");
        assertThat(answer.errorMessage()).contains("page_utility_messaging");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aRequestOutsideTheLimitsIs100AndNamesTheField(String field, String body) {
        Caller.Answer answer = calls.post(MESSAGES, body.replace("PSID", camille));

        assertThat(answer.error()).isEqualTo("100");
        assertThat(answer.errorMessage()).startsWith("(#100) " + field + " ");
    }

    static Stream<Arguments> aRequestOutsideTheLimitsIs100AndNamesTheField() {
        return Stream.concat(requests(), Stream.concat(messages(), templates()));
    }

    private static Stream<Arguments> requests() {
        String hello = ",'message':{'text':'a'}}";
        return Stream.of(
                Arguments.of("recipient", "{'messaging_type':'RESPONSE'" + hello),
                Arguments.of("recipient", "{'messaging_type':'RESPONSE','recipient':{}" + hello),
                Arguments.of(
                        "recipient", "{'messaging_type':'RESPONSE','recipient':{'id':'PSID','user_ref':'u'}" + hello),
                Arguments.of("messaging_type", "{'recipient':{'id':'PSID'}" + hello),
                Arguments.of("messaging_type", "{'messaging_type':'NEWS','recipient':{'id':'PSID'}" + hello),
                Arguments.of("tag", "{'messaging_type':'MESSAGE_TAG','recipient':{'id':'PSID'}" + hello),
                Arguments.of("message", "{'messaging_type':'RESPONSE','recipient':{'id':'PSID'}}"),
                Arguments.of("sender_action", "{'recipient':{'id':'PSID'},'sender_action':'sleep'}"),
                Arguments.of("tag", "{'recipient':{'id':'PSID'},'sender_action':'typing_on','tag':'HUMAN_AGENT'}"),
                Arguments.of("payload", "{'recipient':{'id':'PSID'},'sender_action':'react'}"),
                Arguments.of(
                        "payload.message_id",
                        "{'recipient':{'id':'PSID'},'sender_action':'react','payload':{'message_id':'m_0'}}"),
                with("reply_to.mid", "'reply_to':{'mid':'m_0'}"),
                with("reply_to.id", "'reply_to':{'id':'m_0'}"),
                with("persona_id", "'persona_id':'12'"),
                with("payload", "'payload':{}"),
                with("notification_type", "'notification_type':'LOUD'"),
                with("tag", "'tag':'HUMAN_AGENT'"),
                with("thread_control.control_type", "'thread_control':{'control_type':'keep'}"),
                Arguments.of("extra", "{'extra':1,'messaging_type':'RESPONSE','recipient':{'id':'PSID'}" + hello));
    }

    private static Stream<Arguments> messages() {
        String reply = "{'content_type':'text','title':'a','payload':'b'}";
        return Stream.of(
                message("message", "{}"),
                message("message", "{'text':'a','attachment':{'type':'image','payload':{'url':'http://a/b'}}}"),
                message("message.text", "{'text':''}"),
                message("message.text", "{'text':'" + "a".repeat(2001) + "'}"),
                message("message.metadata", "{'text':'a','metadata':'" + "a".repeat(1000) + "'}"),
                message(
                        "message.quick_replies",
                        "{'text':'a','quick_replies':[" + (reply + ",").repeat(13) + reply + "]}"),
                message(
                        "message.quick_replies[0].title",
                        "{'text':'a','quick_replies':[" + reply.replace("'a'", "'" + "a".repeat(21) + "'") + "]}"),
                message(
                        "message.quick_replies[0].payload",
                        "{'text':'a','quick_replies':[" + reply.replace("'b'", "'" + "b".repeat(1001) + "'") + "]}"),
                message("message.quick_replies[0].content_type", "{'text':'a','quick_replies':[{'title':'a'}]}"),
                message("message.attachment.type", "{'attachment':{'type':'gif','payload':{}}}"),
                message("message.attachment.payload.url", "{'attachment':{'type':'image','payload':{'url':'b.jpg'}}}"),
                message("message.text", "{'text':'" + "\ud83d\ude00".repeat(1001) + "'}"),
                message(
                        "message.attachments",
                        "{'attachments':[" + String.join(",", Collections.nCopies(31, image("image"))) + "]}"),
                message("message.attachments[0].type", "{'attachments':[" + image("video") + "]}"),
                message(
                        "message.quick_replies[0].image_url",
                        "{'text':'a','quick_replies':[" + reply.replace("}", ",'image_url':'x'}") + "]}"),
                message("message.colour", "{'text':'a','colour':'red'}"));
    }

    private static Stream<Arguments> templates() {
        String card = "{'title':'a','subtitle':'b'}";
        String button = "{'type':'postback','title':'a','payload':'b'}";
        return Stream.of(
                template("template_type", "'template_type':'list'"),
                generic("elements", "[]"),
                generic("elements", "[" + (card + ",").repeat(10) + card + "]"),
                generic("elements[0]", "[{'title':'a'}]"),
                generic("elements[0].title", "[{'subtitle':'b'}]"),
                generic("elements[0].title", "[{'title':'" + "a".repeat(81) + "','subtitle':'b'}]"),
                generic("elements[0].subtitle", "[{'title':'a','subtitle':'" + "b".repeat(81) + "'}]"),
                generic("elements[0].image_url", "[{'title':'a','image_url':'/b.jpg'}]"),
                generic(
                        "elements[0].default_action.title",
                        "[{'title':'a','default_action':" + "{'type':'web_url','url':'http://a/b','title':'c'}}]"),
                generic("elements[0].buttons", "[{'title':'a','buttons':[" + (button + ",").repeat(3) + button + "]}]"),
                generic(
                        "elements[0].buttons[0].title",
                        "[{'title':'a','buttons':[" + button.replace("'a'", "'" + "a".repeat(21) + "'") + "]}]"),
                generic(
                        "elements[0].buttons[0].payload",
                        "[{'title':'a','buttons':[" + button.replace("'b'", "'" + "b".repeat(1001) + "'") + "]}]"),
                generic("elements[0].buttons[0].type", "[{'title':'a','buttons':[{'type':'share'}]}]"),
                generic("elements[0].buttons[0].url", "[{'title':'a','buttons':[{'type':'web_url','title':'a'}]}]"),
                template(
                        "text", "'template_type':'button','text':'" + "a".repeat(641) + "','buttons':[" + button + "]"),
                template("buttons", "'template_type':'button','text':'a'"),
                template(
                        "buttons",
                        "'template_type':'button','text':'a','buttons':[" + (button + ",").repeat(3) + button + "]"),
                template(
                        "elements[0].url",
                        "'template_type':'media','elements':[{'media_type':'image','url':'http://a/b.jpg'}]"),
                template(
                        "elements",
                        "'template_type':'media','elements':[{'media_type':'image'},{'media_type':'image'}]"),
                template(
                        "title", "'template_type':'one_time_notif_req','payload':'P','title':'" + "t".repeat(66) + "'"),
                template("payload", "'template_type':'one_time_notif_req','title':'t'"));
    }

    private static Arguments with(String field, String more) {
        return Arguments.of(
                field, "{'messaging_type':'RESPONSE','recipient':{'id':'PSID'},'message':{'text':'a'}," + more + "}");
    }

    private static String image(String type) {
        return "{'type':'" + type + "','payload':{'url':'http://a/b.jpg'}}";
    }

    private static Arguments message(String field, String message) {
        return Arguments.of(field, "{'messaging_type':'RESPONSE','recipient':{'id':'PSID'},'message':" + message + "}");
    }

    private static Arguments template(String field, String payload) {
        return message(
                "message.attachment.payload." + field,
                "{'attachment':{'type':'template','payload':{" + payload + "}}}");
    }

    private static Arguments generic(String field, String elements) {
        return template(field, "'template_type':'generic','elements':" + elements);
    }
}
