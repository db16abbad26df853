package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.Clause;

/** What pushes need of their database. */
public final class CampaignClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

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
                    assertThat(campaigns.change("unknown", before -> before)).isEmpty();
                    assertThat(campaigns.discard(draft.id())).isTrue();
                    assertThat(campaigns.discard(draft.id())).isFalse();
                }),
                new Clause(Sendings.class, "work is planned once and leased to one", database -> {
                    var sendings = new Sendings(database);
                    sendings.plan(sending(NOW));
                    sendings.plan(sending(NOW.plusSeconds(60)));
                    assertThat(sendings.lease("p", NOW, NOW.plusSeconds(9))).isTrue();
                    assertThat(sendings.lease("p", NOW, NOW.plusSeconds(9))).isFalse();
                    sendings.handed("p", NOW, 3);
                    sendings.goOn("p");
                    assertThat(sendings.find("p").orElseThrow().stage()).isEqualTo(Sending.Stage.ALL);
                    assertThat(sendings.find("p").orElseThrow().handed()).isZero();
                }));
    }

    private static Campaign draft() {
        var words = new Content(Map.of("fr", new Content.Words("Titre", "Texte")), null, null, null, null);
        var audience = new Audience(Set.of("sport"), List.of(), null, null, null);
        return Campaign.draft("n", Campaign.Kind.PUSH, words, audience, "ines", NOW);
    }

    private static Sending sending(Instant lease) {
        return new Sending("p", lease, Sending.Stage.CANARY, NOW, null, 0, 10, 8, 0);
    }
}
