package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.Clause;

/** What pushes need of their database. */
public final class CampaignClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final TestOfTitles.End END =
            new TestOfTitles.End(TestOfTitles.Cause.CHOSEN, Title.SECOND, "ines", NOW);

    private CampaignClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(Campaigns.class, "a step is written only over what it was decided on", database -> {
                    var campaigns = new Campaigns(database);
                    Campaign draft = draft();
                    campaigns.add(draft);
                    campaigns.change(draft.id(), before -> before);
                    assertThat(campaigns.find(draft.id())).contains(draft);
                    assertThat(campaigns.of("n", 5)).hasSize(1);
                    assertThat(campaigns.awaitingApproval("n")).isZero();
                    assertThat(campaigns.open()).isEmpty();
                    assertThat(campaigns.addOnce(draft)).isFalse();
                    assertThat(campaigns.find(List.of(draft.id(), "unknown"))).containsExactly(draft);
                    assertThat(campaigns.change("unknown", before -> before)).isEmpty();
                    assertThat(campaigns.discard(draft.id())).isTrue();
                    assertThat(campaigns.discard(draft.id())).isFalse();
                }),
                new Clause(SeriesBook.class, "a series is due at its time, and until its push is made", database -> {
                    var book = new SeriesBook(database);
                    Series series = series();
                    book.add(series);
                    assertThat(book.find(series.id())).contains(series);
                    assertThat(book.of("n")).containsExactly(series);
                    assertThat(book.due(NOW)).isEmpty();
                    assertThat(book.due(NOW.plusSeconds(86_400))).containsExactly(series);
                    assertThat(book.change(series.id(), before -> before)).isEmpty();
                    assertThat(book.change("unknown", before -> before)).isEmpty();
                    book.change(series.id(), before -> before.decided(NOW, Occurrence.Outcome.PUSHED, draft()));
                    book.change(series.id(), before -> before.after(SeriesMove.PAUSE, NOW));
                    assertThat(book.due(NOW)).hasSize(1);
                    book.change(series.id(), Series::made);
                    assertThat(book.due(NOW.plusSeconds(864_000))).isEmpty();
                }),
                new Clause(Sendings.class, "a lease of a clock that was set back since holds nobody up", database -> {
                    var sendings = new Sendings(database);
                    sendings.plan(sending(NOW));
                    assertThat(sendings.lease("p", NOW.minusSeconds(3_600), NOW.minusSeconds(3_580)))
                            .isTrue();
                    assertThat(sendings.lease("p", NOW.minusSeconds(3_590), NOW))
                            .isFalse();
                }),
                new Clause(Sendings.class, "work is planned once and leased to one", database -> {
                    var sendings = new Sendings(database);
                    sendings.plan(sending(NOW));
                    sendings.plan(sending(NOW.plusSeconds(60)));
                    assertThat(sendings.lease("p", NOW, NOW.plusSeconds(9))).isTrue();
                    assertThat(sendings.lease("p", NOW, NOW.plusSeconds(9))).isFalse();
                    sendings.handed("p", Sending.Stage.CANARY, NOW, 3);
                    sendings.goOn("p", Sending.Stage.TEST);
                    assertThat(sendings.find("p").orElseThrow().stage()).isEqualTo(Sending.Stage.TEST);
                    assertThat(sendings.find("p").orElseThrow().handedAt()).isNull();
                    sendings.looked("p", look());
                    assertThat(sendings.end("p", END)).isTrue();
                    assertThat(sendings.end("p", END)).isFalse();
                    sendings.handed("p", Sending.Stage.TEST, NOW, 9);
                    Sending ended = sendings.find("p").orElseThrow();
                    assertThat(ended.stage()).isEqualTo(Sending.Stage.ALL);
                    assertThat(ended.handed()).isEqualTo(3);
                    assertThat(ended.test()).isEqualTo(new TestOfTitles(5, NOW, look(), END));
                }));
    }

    private static Campaign draft() {
        var words = new Content(Map.of("fr", new Content.Words("Titre", "Texte")), null, null, null, null);
        var audience = new Audience(Set.of("sport"), List.of(), null, null, null);
        return Campaign.draft("n", Campaign.Kind.PUSH, words, audience, "ines", NOW);
    }

    private static Series series() {
        var mornings = new Rhythm(
                Set.of(DayOfWeek.values()), LocalTime.of(7, 30), ZoneId.of("Europe/Paris"), LocalDate.of(2027, 1, 31));
        return Series.begun("n", null, draft().audience(), mornings, 2, "ines", NOW);
    }

    private static Sending sending(Instant lease) {
        return new Sending(
                "p", lease, Sending.Stage.CANARY, NOW, null, 0, 10, 8, 0, new TestOfTitles(5, NOW, null, null));
    }

    private static TestOfTitles.Look look() {
        return new TestOfTitles.Look(NOW, new TestOfTitles.Arm(4, 3, 1), new TestOfTitles.Arm(4, 2, 1), 1, 0);
    }
}
