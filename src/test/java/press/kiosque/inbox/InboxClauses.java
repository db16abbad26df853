package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import press.kiosque.Clause;

/** What the inbox needs of its database. */
public final class InboxClauses {

    private InboxClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(CannedAnswers.class, "are found by newsroom and language", database -> {
            var canned = new CannedAnswers(database);
            canned.save(new CannedAnswer("c", "n", Locale.FRENCH, "Merci", "Merci beaucoup."));
            assertThat(canned.of("n", Locale.FRENCH)).hasSize(1);
            assertThat(canned.of("n", Locale.ENGLISH)).isEmpty();
            assertThat(canned.find("c")).isPresent();
            canned.remove("c");
            assertThat(canned.of("n")).isEmpty();
        }));
    }
}
