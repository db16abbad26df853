package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;

/** Links that count without telling who opens them. */
@TestPropertySource(properties = "kiosque.links.personal=false")
class NamelessLinksTest extends LinksCase {

    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)";

    @BeforeEach
    void nothingWasOpened() {
        database.getCollection("openings").deleteMany(new Document());
    }

    @Test
    void aLinkNamesNeitherTheReaderNorTheirMessage() {
        assertThat(words(link(DeliveryKind.DIGEST, OCCASION))).isEqualTo(OCCASION + "|article1");
        assertThat(words(link(DeliveryKind.REPLY, "reply:m_81c:1"))).isEqualTo("reply|article1");
    }

    @Test
    void openingsAreCountedByOccasionAndStoryAndNobodyIsNoted() {
        String path = path(link(DeliveryKind.DIGEST, OCCASION));

        assertThat(phone.getAs(PHONE, "GET", path).location()).isEqualTo("https://example.org/1");
        phone.getAs(PHONE, "GET", path);

        Document counted = database.getCollection("openings").find().first();
        assertThat(counted).containsEntry("times", 2L).containsEntry("newsroom", "le-kiosque");
        assertThat(counted.toJson()).doesNotContain("24001");
        assertThat(deliveries.of(READER)).allMatch(row -> row.opened().isEmpty());
    }

    private String link(DeliveryKind kind, String occasion) {
        String address = "https://example.org/1";
        var message = new Message.Text("Title 1", List.of(new Button("Lire", address, null)), List.of());
        var parcel = new Parcel(READER, message, List.of("article1"));
        var batch = new DeliveryBatch("le-kiosque", occasion, kind, null, List.of(parcel));
        return Objects.requireNonNull(
                ((Message.Text) links.in(batch, parcel)).buttons().get(0).link());
    }

    private static String words(String link) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        return new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
    }
}
