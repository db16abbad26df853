package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.Campaign.State;

class CampaignTest {

    private static final Campaign DRAFT =
            Campaign.draft("n", Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, "ines", Pressroom.NOW);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, ASK SCHEDULE",
        "AWAITING_APPROVAL, APPROVE REVISE RECALL EXPIRE",
        "SCHEDULED, ASK REVISE BEGIN RECALL EXPIRE",
        "SENDING, PAUSE STOP RECALL FINISH EXPIRE",
        "PAUSED, RESUME STOP RECALL EXPIRE",
        "STOPPED, ''",
        "DONE, ''",
        "EXPIRED, ''",
        "RECALLED, ''"
    })
    void fromEachStateOnlySomeMovesArePossible(State state, String possible) {
        Campaign push = in(state);

        assertThat(Stream.of(Move.values()).filter(push::allows).map(Move::name))
                .containsExactlyInAnyOrder(possible.isEmpty() ? new String[0] : possible.split(" "));
    }

    @Test
    void anImpossibleMoveIsRefusedByName() {
        assertThatThrownBy(() -> DRAFT.after(Move.BEGIN, "ines", Pressroom.NOW))
                .hasMessageContaining("is DRAFT: it cannot BEGIN");
    }

    @Test
    void whatIsOnItsWayCannotBeWrittenAnew() {
        assertThatThrownBy(() ->
                        in(State.SENDING).written(Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, "ines", Pressroom.NOW))
                .hasMessageContaining("only a draft can be written");
    }

    @Test
    void whoeverWroteInItIsAnAuthorAndARevisionTakesTheSecondYesAway() {
        Campaign both = DRAFT.written(Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, "paul", Pressroom.NOW);
        Campaign approved = both.after(Move.ASK, "ines", Pressroom.NOW).after(Move.APPROVE, "chief", Pressroom.NOW);

        assertThat(both.authors()).containsExactly("ines", "paul");
        assertThat(approved.standing().approvedBy()).isEqualTo("chief");
        assertThat(approved.after(Move.REVISE, "ines", Pressroom.NOW).standing().approvedBy())
                .isNull();
    }

    private static Campaign in(State state) {
        return DRAFT.standing(new Standing(state, "ines", Pressroom.NOW, null, null, null));
    }
}
