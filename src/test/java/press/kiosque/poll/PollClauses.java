package press.kiosque.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.kiosque.Clause;

/** What polls and answers need of their database. */
public final class PollClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private PollClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(Polls.class, "saving again replaces", database -> {
                    var polls = new Polls(database);
                    polls.save(poll(null));
                    polls.save(poll("a"));
                    assertThat(polls.of("n")).containsExactly(poll("a"));
                    assertThat(polls.find("n/p")).contains(poll("a"));
                    polls.close("n/p", NOW);
                    assertThat(polls.find("n/p").orElseThrow().closes()).isEqualTo(NOW);
                    assertThat(polls.find("n/p").orElseThrow().right()).isEqualTo("a");
                }),
                Clause.index(PollAnswers.class, PollAnswers::new, "pollAnswers", "subscriber"),
                new Clause(
                        PollAnswers.class,
                        "of a poll the last answer counts, of a quiz the first, and all are counted",
                        database -> {
                            var answers = new PollAnswers(database);
                            answers.answer(poll(null), "n/1", "a", NOW);
                            assertThat(answers.answer(poll(null), "n/1", "b", NOW)
                                            .choice())
                                    .isEqualTo("b");
                            answers.answer(poll(null), "n/2", "b", NOW);
                            assertThat(answers.counts(poll(null))).isEqualTo(Map.of("b", 2L));
                            assertThat(answers.totals(List.of("n/p"))).isEqualTo(Map.of("n/p", 2L));
                            assertThat(answers.answered(poll(null), List.of("n/1", "n/3")))
                                    .containsExactly("n/1");
                            answers.erase(List.of("n/1", "n/2"));
                            assertThat(answers.of("n/1")).isEmpty();
                            answers.answer(poll("a"), "n/1", "a", NOW);
                            assertThat(answers.answer(poll("a"), "n/1", "b", NOW)
                                            .choice())
                                    .isEqualTo("a");
                        }));
    }

    private static Poll poll(@Nullable String right) {
        var choices = List.of(new Poll.Choice("a", Map.of("fr", "A")), new Poll.Choice("b", Map.of("fr", "B")));
        return new Poll("n/p", "n", "matin", Map.of("fr", "Quoi ?"), choices, right, Map.of(), null);
    }
}
