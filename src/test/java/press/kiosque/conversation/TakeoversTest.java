package press.kiosque.conversation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.conversation.Takeover.Filing;

class TakeoversTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final String LENA = "le-kiosque/24001";
    private static final int EDITORS = 8;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
    private Takeovers takeovers;

    @BeforeEach
    void open() {
        takeovers = new Takeovers(memory.database());
    }

    @AfterEach
    void close() {
        editors.shutdownNow();
        memory.close();
    }

    @Test
    void ofManyWhoTakeAThreadAtOnceOneHasItAndTheOthersSeeWho() throws Exception {
        for (int thread = 0; thread < 50; thread++) {
            String reader = "le-kiosque/" + thread;

            Set<String> owners = atOnce(editor -> take(reader, "editor-" + editor)).stream()
                    .map(after -> String.valueOf(after.turn().owner()))
                    .collect(toSet());

            assertThat(owners).hasSize(1);
        }
    }

    @Test
    void noChangeOfManyAtOnceIsLost() throws Exception {
        atOnce(editor -> takeovers
                .change(LENA, thread -> thread.filed(new Filing(thread.filing().assigned() + editor, null)))
                .after());

        assertThat(takeovers.with(LENA).filing().assigned()).hasSize("null".length() + EDITORS);
        assertThat(takeovers.with(LENA).version()).isEqualTo(EDITORS);
    }

    @Test
    void aStepThatChangesNothingWritesNothing() {
        takeovers.change(LENA, thread -> thread);

        assertThat(takeovers.open()).isEmpty();
    }

    @Test
    void aThreadThatCannotBeGivenBackKeepsNoOtherWaiting() {
        List<String> readers = List.of("le-kiosque/1", "le-kiosque/2", "le-kiosque/3");
        readers.forEach(reader -> take(reader, "ines"));
        BotReturn back = mock(BotReturn.class);
        readers.forEach(reader ->
                doThrow(new IllegalStateException("no words")).when(back).give(reader));
        var later = Clock.fixed(NOW.plus(Duration.ofHours(2)), ZoneOffset.UTC);

        new TakeoverClock(takeovers, back, SmallNewsroom.settings(), later).look();

        readers.forEach(reader -> verify(back).give(reader));
        assertThat(readers)
                .allSatisfy(reader -> assertThat(takeovers.with(reader).state()).isEqualTo(Takeover.State.BOT));
    }

    private Takeover take(String reader, String editor) {
        return takeovers
                .change(reader, thread -> thread.isClosedTo(editor, NOW) ? thread : thread.taken(editor, NOW, LEASE))
                .after();
    }

    private List<Takeover> atOnce(IntFunction<Takeover> act) throws Exception {
        List<Callable<Takeover>> acts = IntStream.range(0, EDITORS)
                .mapToObj(editor -> (Callable<Takeover>) () -> act.apply(editor))
                .toList();
        var results = new ArrayList<Takeover>();
        for (Future<Takeover> result : editors.invokeAll(acts)) {
            results.add(result.get());
        }
        return results;
    }
}
