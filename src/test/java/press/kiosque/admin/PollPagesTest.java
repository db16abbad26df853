package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.Polls;

/** Polls as editors write and close them, and what readers answer. */
class PollPagesTest extends SiteCase {

    private static final String POLLS = "/admin/editions/polls";
    private static final Map<String, String> BRIDGE = Map.of(
            "edition", "matin",
            "questionFr", "Faut-il rouvrir le pont ?",
            "choiceFr", "Oui,Non",
            "right", "");

    @Autowired
    Polls polls;

    @Autowired
    PollAnswers answers;

    @BeforeEach
    void nothingWasAsked() {
        List.of("polls", "pollAnswers", "audit", "revisions")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    @Test
    void anEditorWritesAPollAndSeesWhatReadersAnswer() {
        String page = write(BRIDGE);
        Poll poll = poll();
        answers.answer(poll, "le-kiosque/24001", "oui", java.time.Instant.now());
        answers.answer(poll, "le-kiosque/24002", "oui", java.time.Instant.now());
        answers.answer(poll, "le-kiosque/24003", "non", java.time.Instant.now());

        var results = editor.get(page).page();

        assertThat(page).isEqualTo(POLLS + "/faut-il-rouvrir-le-pont");
        assertThat(results.select(".bars div").eachText())
                .containsExactly("Oui 2 readers, 67 %", "Non one reader, 33 %");
        assertThat(results.select("#results").text()).isEqualTo("3 answers");
        assertThat(editor.get(POLLS).page().select("tbody tr").text())
                .contains("Open", "Faut-il rouvrir le pont ?", "The morning edition", "3", "Never");
    }

    @Test
    void aQuizHasARightChoiceAndAnExplanation() {
        var quiz = new HashMap<>(BRIDGE);
        quiz.putAll(Map.of("right", "1", "explanationFr", "Il est fermé depuis 2019.", "closes", "2099-12-01T20:00"));

        var page = editor.get(write(quiz)).page();

        assertThat(poll().right()).isEqualTo("non");
        assertThat(page.text()).contains("a quiz, asked in “The morning edition”", "Il est fermé depuis 2019.");
        assertThat(page.select(".bars .good").text()).isEqualTo("right");
        var form = editor.get(POLLS + "/faut-il-rouvrir-le-pont/edit").page();
        assertThat(form.select("#closes").val()).isEqualTo("2099-12-01T20:00");
        assertThat(form.select("[name=right][checked]").val()).isEqualTo("1");
    }

    @Test
    void aPollIsClosedAndOpenedAgain() {
        String page = write(BRIDGE);
        editor.get(page);

        editor.post(page + "/close", Map.of());
        assertThat(editor.get(page).text()).contains("It is closed", "Closed");
        assertThat(poll().isOpen(java.time.Instant.now())).isFalse();

        editor.post(page + "/reopen", Map.of());
        assertThat(editor.get(page).text()).contains("It is open again");
        assertThat(poll().closes()).isNull();
        assertThat(database.getCollection("audit").find(new Document("subject", poll().id())))
                .extracting(deed -> deed.getString("what"))
                .containsExactly("poll.saved", "poll.closed", "poll.reopened");
    }

    @Test
    void aChoiceThatReadersHaveMadeIsRewordedButNotTakenAway() {
        String page = write(BRIDGE);
        answers.answer(poll(), "le-kiosque/24001", "oui", java.time.Instant.now());
        var form = new HashMap<>(BRIDGE);
        form.putAll(Map.of("choiceId", "oui,non", "choiceFr", "Oui bien sûr,Non"));

        form.put("version", "1");
        editor.post(page + "/edit", form);
        assertThat(poll().choices().get(0)).isEqualTo(new Poll.Choice("oui", Map.of("fr", "Oui bien sûr")));
        form.putAll(Map.of("version", "2", "choiceId", ",non,", "choiceFr", "Peut-être,Non"));
        var refused = editor.post(page + "/edit", form).page();

        assertThat(refused.select("[role=alert]").text()).contains("Readers have already chosen what would be gone");
        assertThat(poll().choices()).extracting(Poll.Choice::id).containsExactly("oui", "non");
    }

    @Test
    void whoSavesAfterAColleagueHasClosedIsToldAndKeepsTheirWords() {
        String page = write(BRIDGE);
        var form = new HashMap<>(BRIDGE);
        form.putAll(Map.of("choiceId", "oui,non", "version", "1", "questionFr", "Et le pont ?"));
        signedIn(Role.CHIEF).post(page + "/close", Map.of());

        var refused = editor.post(page + "/edit", form).page();

        assertThat(refused.select("[role=alert]").text()).contains("chief has saved this poll meanwhile (");
        assertThat(refused.select("#questionFr").val()).isEqualTo("Et le pont ?");
        assertThat(poll().closes()).isNotNull();
        assertThat(refused.select("[name=version]").val()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition|soir|Choose one of the editions",
                "questionFr|''|A question is missing",
                "choiceFr|Oui|Give two choices at least",
                "choiceFr|Oui,Un choix beaucoup trop long|shows 20 characters",
                "right|7|must be one of the choices",
                "closes|soon|That is no day and hour"
            })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String typed, String sentence) {
        var form = new HashMap<>(BRIDGE);
        form.put(field, typed);
        editor.get(POLLS + "/new");

        var page = editor.post(POLLS + "/new", form).page();

        assertThat(page.select("[role=alert]").text()).contains("Nothing is kept yet");
        assertThat(page.select(".wrong").text()).contains(sentence);
        assertThat(polls.of("le-kiosque")).isEmpty();
    }

    @Test
    void whatWasTypedAsMarkupComesOutAsText() {
        var form = new HashMap<>(BRIDGE);
        form.put("questionFr", Cast.HOSTILE);

        var page = editor.get(write(form));

        assertThat(page.text()).contains(Cast.HOSTILE);
        assertThat(page.page().select("script:not([src]), [onerror]")).isEmpty();
    }

    @Test
    void aViewerSeesResultsAndChangesNothing() {
        String page = write(BRIDGE);
        var viewer = signedIn(Role.VIEWER);

        assertThat(viewer.get(page).page().select("main form, a[href$=edit]")).isEmpty();
        assertThat(viewer.get(POLLS + "/new").status()).isEqualTo(403);
        assertThat(viewer.post(page + "/close", Map.of()).status()).isEqualTo(403);
        assertThat(viewer.get(POLLS + "/unknown").status()).isEqualTo(404);
    }

    private String write(Map<String, String> form) {
        editor.get(POLLS + "/new");
        return editor.post(POLLS + "/new", form).location();
    }

    private Poll poll() {
        return polls.of("le-kiosque").get(0);
    }
}
