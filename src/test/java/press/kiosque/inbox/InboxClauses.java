package press.kiosque.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import press.kiosque.Clause;

/** What the inbox needs of its database. */
public final class InboxClauses {

    private InboxClauses() {}

    public static List<Clause> all() {
        return List.of(new Clause(
                CannedAnswers.class,
                "are found by newsroom and language, and kept aside when they are removed",
                database -> {
                    var canned = new CannedAnswers(database);
                    var thanks = new CannedAnswer("c", "n", Locale.FRENCH, "Merci", "Merci beaucoup.");
                    canned.save(thanks);
                    assertThat(canned.of("n", Locale.FRENCH)).hasSize(1);
                    assertThat(canned.of("n", Locale.ENGLISH)).isEmpty();
                    assertThat(canned.find("c")).isPresent();
                    canned.remove(thanks, "ines", Instant.EPOCH);
                    assertThat(canned.of("n")).isEmpty();
                    assertThat(canned.removed("n"))
                            .extracting(RemovedAnswer::answer)
                            .containsExactly(thanks);
                    canned.save(thanks);
                    assertThat(canned.findRemoved("c")).isEmpty();
                }));
    }
}
