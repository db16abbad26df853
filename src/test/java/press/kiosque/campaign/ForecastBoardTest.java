package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.message.Reach;

class ForecastBoardTest {

    private final Pressroom room = new Pressroom();
    private final ForecastBoard board = room.board();

    @AfterEach
    void close() {
        board.close();
        room.close();
    }

    @Test
    void noPageWaitsLongForACountAndTheNextLookHasIt() {
        room.readers(1);
        Campaign push = Campaign.draft("n", Kind.PUSH, Pressroom.WORDS, Pressroom.SPORT, "ines", Pressroom.NOW);
        var counted = new CountDownLatch(1);
        room.channel.reaches(reader -> {
            awaitAll(counted);
            return new Reach.By(Reach.Rule.ALWAYS);
        });

        assertThat(board.of(push)).isEmpty();
        counted.countDown();
        assertThat(board.of(push).orElseThrow().reached()).isEqualTo(1);
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
