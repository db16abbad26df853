package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import press.kiosque.admin.UserAccounts.Role;

/** What is held about a reader, on the request of one who wrote a letter. */
class ReadersDataPagesTest extends SiteCase {

    private static final String READER = "/admin/readers/le-kiosque/24001";

    @Test
    void anEditorHandsOverAllThatIsHeldAboutAReaderAndTheLogSaysSo() {
        editor.get(READER);

        var file = editor.post(READER + "/data", Map.of());

        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(Document.parse(file.source()).keySet()).contains("reader", "consents", "conversation", "deliveries");
        assertThat(logged("reader.exported").getString("subject")).isEqualTo("le-kiosque/24001");
    }

    @Test
    void nothingIsErasedBeforeSomebodySaysThatTheReaderAskedForIt() {
        Browser chief = signedIn(Role.CHIEF);
        chief.get(READER);

        chief.post(READER + "/erase", Map.of());

        assertThat(chief.get(READER).page().select("[role=alert]").text()).contains("Nothing is erased yet");
    }

    @Test
    void whoMayNotIsNeitherOfferedItNorObeyed() {
        Browser viewer = signedIn(Role.VIEWER);

        assertThat(editor.get(READER).page().select("form[action$=/erase]")).isEmpty();
        assertThat(editor.post(READER + "/erase", Map.of("sure", "true")).status())
                .isEqualTo(403);
        assertThat(viewer.get(READER).page().select("form[action$=/data]")).isEmpty();
        assertThat(viewer.post(READER + "/data", Map.of()).status()).isEqualTo(403);
        assertThat(editor.get(READER).status()).isEqualTo(200);
    }

    private Document logged(String what) {
        Document found = database.getCollection("audit").find(eq("what", what)).first();
        assertThat(found).as(what).isNotNull();
        return found;
    }
}
