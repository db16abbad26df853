package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Message;
import press.kiosque.understanding.Dialogue;
import press.kiosque.understanding.Turn;

/** Events that come again, and what the bot says at the moment at which the reader speaks. */
class HeardAgainTest {

    private static final Answer OF_ITS_OWN = new Answer(
            "bot-back", new Message.Text("Le robot est de retour.", List.of(), List.of()), List.of(), List.of());

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void whatComesAgainIsHeardFromWhereTheDialogueStoodBefore() {
        phone.opens("topic-sport");
        phone.says("c'est tout");
        Message first = phone.last();
        Dialogue after = dialogue();

        phone.lastEventComesAgainUnsettled();

        assertThat(phone.last()).isEqualTo(first);
        assertThat(dialogue()).isEqualTo(after);
    }

    @Test
    void theBotsOwnWordsDoNotTakeADialogueBackThatTheReaderHasMovedOn() {
        phone.opens("topic-sport");
        Turn turn = phone.get(OwnTurns.class).begin(Phone.LENA, "back:1").orElseThrow();
        phone.says("c'est tout");
        Dialogue asked = dialogue();

        phone.get(Replies.class).volunteer(turn, List.of(OF_ITS_OWN));

        assertThat(dialogue()).isEqualTo(asked);
    }

    @Test
    void theBotsOwnWordsStandWhereNobodySpokeMeanwhile() {
        phone.opens("topic-sport");
        Turn turn = phone.get(OwnTurns.class).begin(Phone.LENA, "back:1").orElseThrow();

        phone.get(Replies.class).volunteer(turn, List.of(OF_ITS_OWN));

        assertThat(dialogue().template()).isEqualTo("bot-back");
    }

    private Dialogue dialogue() {
        return phone.get(Dialogues.class).with(Phone.LENA);
    }
}
