package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.subscriber.Subscribers;

/** Links that carry whose they are. */
class TrackedLinksTest extends LinksCase {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15) Mobile Safari/537.36 [FBAN/Orca-Android;FBAV/512.0]";

    @Autowired
    Subscribers subscribers;

    @Test
    void aCardLeadsThroughUsToTheArticleWithoutASession() {
        var answer = phone.getAs(PHONE, "GET", path(link(READER)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("https://example.org/1");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whatAReaderOpensIsNotedOnceHoweverOftenTheyTap() {
        phone.getAs(PHONE, "GET", path(link(READER)));
        var first = row().openedAt();
        phone.getAs(PHONE, "GET", path(link(READER)));

        assertThat(row().opened()).containsExactly("article1");
        assertThat(first).isNotNull().isEqualTo(row().openedAt());
        assertThat(subscribers.find(READER).orElseThrow().wishes().taste()).containsEntry("sport", 0.2);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "GET, Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "GET, meta-externalagent/1.1",
        "HEAD, Mozilla/5.0 (Linux; Android 15) Mobile Safari/537.36"
    })
    void whoOnlyLooksAheadIsLedOnButNotCounted(String method, String agent) {
        assertThat(phone.getAs(agent, method, path(link(READER))).status()).isEqualTo(302);
        assertThat(row().opened()).isEmpty();
    }

    @Test
    void aForgedLinkLeadsNowhereAndSaysSoKindly() {
        String path = path(link(READER));
        String signature = path.substring(path.indexOf('.'));
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((OCCASION + "|le-kiosque/24002|article1").getBytes(StandardCharsets.UTF_8));

        var answer = phone.getAs(PHONE, "GET", "/r/" + other + signature);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isNotBlank();
        assertThat(answer.source()).doesNotContain("??");
        assertThat(phone.getAs(PHONE, "GET", "/r/nothing").status()).isEqualTo(404);
        assertThat(phone.getAs(PHONE, "GET", "/r/@.").status()).isEqualTo(404);
    }

    @Test
    void aLinkWhoseArticleIsNoLongerKeptLeadsNowhere() {
        String path = path(link(READER));
        database.getCollection("articles").deleteMany(new Document());

        assertThat(phone.getAs(PHONE, "GET", path).status()).isEqualTo(404);
    }

    @Test
    void aReaderOfAnotherNewsroomIsNotLedToThisOnesArticle() {
        assertThat(phone.getAs(PHONE, "GET", path(link("the-stand/24001"))).status())
                .isEqualTo(404);
    }

    @Test
    void aReaderWhoWasForgottenIsLedOnAndStaysForgotten() {
        String path = path(link(READER));
        deliveries.erase(List.of(READER));

        assertThat(phone.getAs(PHONE, "GET", path).status()).isEqualTo(302);
        assertThat(deliveries.of(READER)).isEmpty();
    }

    @Test
    void linksThatLeadToNoStoredArticleStayAsTheyAre() {
        Message message = links.in(batch(READER), parcel(READER, "https://elsewhere.example/"));

        assertThat(address(message)).isEqualTo("https://elsewhere.example/");
    }

    private Delivery row() {
        return deliveries.find(List.of(Delivery.id(OCCASION, READER, 1))).get(0);
    }

    private String link(String reader) {
        return address(links.in(batch(reader), parcel(reader, "https://example.org/1")));
    }

    private static String address(Message message) {
        return Objects.requireNonNull(
                ((Message.Cards) message).cards().get(0).buttons().get(0).link());
    }

    private static DeliveryBatch batch(String reader) {
        return new DeliveryBatch(
                "le-kiosque", OCCASION, DeliveryKind.DIGEST, null, List.of(parcel(reader, "https://example.org/1")));
    }

    private static Parcel parcel(String reader, String link) {
        var card = new Card("Title 1", null, null, link, List.of(new Button("Lire", link, null)));
        return new Parcel(reader, new Message.Cards(List.of(card), List.of()), List.of("article1"));
    }
}
