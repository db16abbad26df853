package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.kiosque.Clause;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.understanding.Dialogue;

/** What conversations need of their database. */
public final class ConversationClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private ConversationClauses() {}

    public static List<Clause> all() {
        return List.of(
                Clause.index(Transcript.class, Transcript::new, "messages", "at"),
                new Clause(
                        Transcript.class,
                        "lines are written again without harm, and an event is settled with its answer in one write",
                        database -> {
                            var transcript = new Transcript(database);
                            assertThat(transcript.begin(line("m_1", TranscriptLine.Direction.IN)))
                                    .isTrue();
                            transcript.add(line("m_1", TranscriptLine.Direction.IN));
                            assertThat(transcript.begin(line("m_1", TranscriptLine.Direction.IN)))
                                    .isTrue();
                            transcript.settle(
                                    line("m_1", TranscriptLine.Direction.IN),
                                    List.of(line("reply:m_1:1", TranscriptLine.Direction.OUT)));
                            assertThat(transcript.begin(line("m_1", TranscriptLine.Direction.IN)))
                                    .isFalse();
                            assertThat(transcript.of("n/1")).hasSize(2);
                            assertThat(transcript.heard(List.of("n/1", "n/2"), NOW))
                                    .isEqualTo(Map.of(
                                            "n/1",
                                            List.of(line("m_1", TranscriptLine.Direction.IN)
                                                    .nothingOwed())));
                            assertThat(transcript.heard(List.of("n/1"), NOW.plusSeconds(1)))
                                    .isEmpty();
                            try (var old = transcript.before(NOW.plusSeconds(1))) {
                                assertThat(old.hasNext()).isTrue();
                            }
                            transcript.drop(List.of("m_1"));
                            assertThat(transcript.holds("m_1")).isFalse();
                            transcript.erase(List.of("n/1"));
                            assertThat(transcript.of("n/1")).isEmpty();
                        }),
                new Clause(Dialogues.class, "a dialogue is replaced and erased", database -> {
                    var dialogues = new Dialogues(database);
                    dialogues.save(new Dialogue("n/1", "topics", "", 1));
                    dialogues.save(new Dialogue("n/1", "hours", "", 2));
                    assertThat(dialogues.with("n/1").template()).isEqualTo("hours");
                    dialogues.erase(List.of("n/1"));
                    assertThat(dialogues.with("n/1")).isEqualTo(Dialogue.fresh("n/1"));
                }),
                new Clause(Takeovers.class, "a step sees what the step before has written", database -> {
                    var takeovers = new Takeovers(database);
                    takeovers.change("n/1", before -> before.taken("ines", NOW, Duration.ofMinutes(15)));
                    Change<Takeover> second =
                            takeovers.change("n/1", before -> before.taken("paul", NOW, Duration.ofMinutes(15)));
                    assertThat(second.before().turn().owner()).isEqualTo("ines");
                    assertThat(takeovers.with(List.of("n/1", "n/2"))).hasSize(1);
                    takeovers.erase(List.of("n/1"));
                    assertThat(takeovers.with(List.of("n/1"))).isEmpty();
                }),
                Clause.index(Takeovers.class, Takeovers::new, "takeovers", "newsroom"),
                Clause.index(Takeovers.class, Takeovers::new, "takeovers", "turn.state"),
                Clause.index(Takeovers.class, Takeovers::new, "takeovers", "returnUntold"),
                new Clause(
                        Takeovers.class, "only threads that are not simply the bot's are looked through", database -> {
                            var takeovers = new Takeovers(database);
                            takeovers.change("n/taken", before -> before.taken("ines", NOW, Duration.ofMinutes(15)));
                            takeovers.change("n/back", before -> before.taken("ines", NOW, Duration.ofMinutes(15))
                                    .returned(NOW));
                            takeovers.change("n/waits", before -> before.heard(NOW));
                            takeovers.change("n/asked", before -> before.asked(NOW));
                            takeovers.change(
                                    "n/answered", before -> before.heard(NOW).answered(NOW));
                            assertThat(takeovers.open())
                                    .extracting(Takeover::subscriber)
                                    .containsExactlyInAnyOrder("n/taken", "n/back", "n/asked");
                            assertThat(takeovers.open("n"))
                                    .extracting(Takeover::subscriber)
                                    .containsExactlyInAnyOrder("n/taken", "n/waits", "n/asked");
                            assertThat(takeovers.waiting("n")).isEqualTo(2);
                            assertThat(takeovers.open("other")).isEmpty();
                        }),
                new Clause(Tips.class, "a tip is noted once, decided and copied", database -> {
                    var tips = new Tips(database);
                    tips.add(tip());
                    tips.add(tip());
                    assertThat(tips.withoutCopy(3)).hasSize(1);
                    tips.copied("t", new Tip.Copy("file", 0));
                    assertThat(tips.withoutCopy(3)).isEmpty();
                    assertThat(tips.ask("t")).isTrue();
                    tips.decide(tip().with(Tip.Consent.REFUSED, NOW, "Non"));
                    assertThat(tips.ask("t")).isFalse();
                    assertThat(tips.newest("n")).hasSize(1);
                    assertThat(tips.of("n/1")).hasSize(1);
                    tips.drop(List.of("t"));
                    assertThat(tips.find("t")).isEmpty();
                    assertThat(tips.copied("t", new Tip.Copy("file", 0))).isFalse();
                }),
                new Clause(Notes.class, "stand in the order in which they were made", database -> {
                    var notes = new Notes(database);
                    notes.add(new Note("b", "n/1", NOW.plusSeconds(1), "ines", "second"));
                    notes.add(new Note("a", "n/1", NOW, "ines", "first"));
                    assertThat(notes.of("n/1")).extracting(Note::text).containsExactly("first", "second");
                    notes.erase(List.of("n/1"));
                    assertThat(notes.of("n/1")).isEmpty();
                }));
    }

    private static TranscriptLine line(String id, TranscriptLine.Direction direction) {
        return new TranscriptLine(id, "n/1", NOW, direction, "text", "Bonjour", null, null, false);
    }

    private static Tip tip() {
        return new Tip("t", "n", "n/1", NOW, "image", null, Tip.Consent.ASKED, null, null, new Tip.Copy(null, 0));
    }
}
