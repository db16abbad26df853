package press.kiosque.campaign;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import press.kiosque.campaign.Campaign.Kind;
import press.kiosque.campaign.TestOfTitles.End;
import press.kiosque.delivery.Delivery;
import press.kiosque.message.Message;

/** A push that is sent with two titles; half of its readers try them here. */
abstract class TitlesCase {

    static final Duration OBSERVED = Duration.ofMinutes(10);
    static final int READERS = 200;
    static final int TESTERS = READERS / 2;

    final Pressroom room = new Pressroom();

    @AfterEach
    void close() {
        room.close();
    }

    /** A push whose test everybody of its share has got. */
    Campaign begun() {
        Campaign push = scheduled(Kind.PUSH, Duration.ofHours(2));
        room.run(push);
        return push;
    }

    Campaign scheduled(Kind kind, Duration useful) {
        room.readers(READERS);
        Campaign draft = room.desk()
                .draft("n", kind, Pressroom.TWO_TITLES, Pressroom.SPORT, Pressroom.INES)
                .orElseThrow();
        room.desk().send(draft.id(), 1, Plan.now(room.now(), Pressroom.PARIS, useful), Pressroom.INES);
        return room.find(draft);
    }

    TestOfTitles planned(Campaign push) {
        long[] lots = room.audiences.count(push).lots().sorted().toArray();
        return Objects.requireNonNull(room.titles().plan(push, lots, -1, room.now()));
    }

    /** All who have this title open it now. */
    void opens(Campaign push, Title title) {
        titles().forEach((reader, got) -> {
            if (got == title) {
                room.ledger.opened(Delivery.id(push.occasion(), reader, 1), "article-tram", room.now());
            }
        });
    }

    static Title drawn(Campaign push, String reader) {
        return Title.drawn(push.id(), reader);
    }

    /** Which title each reader has on their phone; fails if somebody has two. */
    Map<String, Title> titles() {
        return room.channel.sent().stream()
                .collect(toMap(sent -> "n/" + sent.recipient(), sent -> title(sent.message())));
    }

    static Title title(Message message) {
        return ((Message.Text) message).text().contains("rentrez à pied") ? Title.SECOND : Title.FIRST;
    }

    /** The titles of those who tried none. */
    List<Title> othersThan(Campaign push) {
        return titles().entrySet().stream()
                .filter(got -> Canary.lot(push.id(), got.getKey()) > test(push).mark())
                .map(Map.Entry::getValue)
                .toList();
    }

    Sending sending(Campaign push) {
        return room.sendings.find(push.id()).orElseThrow();
    }

    TestOfTitles test(Campaign push) {
        return Objects.requireNonNull(sending(push).test());
    }

    TestOfTitles.Look look(Campaign push) {
        return Objects.requireNonNull(test(push).look());
    }

    End end(Campaign push) {
        return Objects.requireNonNull(test(push).end());
    }
}
