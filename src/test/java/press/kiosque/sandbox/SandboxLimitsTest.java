package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of a message, and the field that a refusal names. */
class SandboxLimitsTest extends SandboxCase {

    @BeforeEach
    void camilleHasBegun() {
        does(camille, "start", "{}");
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
                template("buttons", "'template_type':'button','text':'a'"));
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
