package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/**
 * The bot's side of every thread. An event may come several times: it changes things once and is answered once. The
 * events of one reader must come in order and one at a time.
 */
@Component
public class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Newsrooms newsrooms;
    private final Turns turns;
    private final Floor floor;
    private final Talks talks;
    private final Replies replies;
    private final WaitingEdition waiting;
    private final Formers formers;

    Conversation(
            Newsrooms newsrooms,
            Turns turns,
            Floor floor,
            Talks talks,
            Replies replies,
            WaitingEdition waiting,
            Formers formers) {
        this.newsrooms = newsrooms;
        this.turns = turns;
        this.floor = floor;
        this.talks = talks;
        this.replies = replies;
        this.waiting = waiting;
        this.formers = formers;
    }

    /**
     * Does what the reader wants and hands the answer over for delivery. Once it returns, the event needs no further
     * care; if it throws, the database or the broker failed and the event must come again.
     */
    public void receive(Inbound.FromReader event) {
        Optional<Newsroom> newsroom = newsrooms.find(event.source().newsroom());
        if (newsroom.isEmpty()) {
            LOG.warn(
                    "A reader's event was dropped: there is no such newsroom. event={} newsroom={}",
                    event.source().id(),
                    event.source().newsroom());
            return;
        }
        turns.begin(newsroom.get(), event).ifPresent(this::hear);
    }

    private void hear(Turn turn) {
        if (floor.isBots(turn)) {
            answer(turn);
        } else {
            replies.give(turn, floor.obey(turn));
        }
    }

    private void answer(Turn heard) {
        Intent intent = talks.intent(heard);
        Turn turn = formers.begin(heard, intent.act());
        List<Answer> answers = talks.answer(turn, intent);
        Optional<Answer> offer = replies.isLate(turn) ? Optional.empty() : waiting.offer(turn, answers);
        List<Answer> all = Stream.concat(answers.stream(), offer.stream()).toList();
        replies.give(turn, all, formers.of(turn, intent.act()));
        offer.ifPresent(offered -> waiting.offered(turn));
    }
}
