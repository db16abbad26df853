package press.kiosque.messenger;

import static press.kiosque.messenger.Reaction.AS_TEXT;
import static press.kiosque.messenger.Reaction.AWAIT_ECHO;
import static press.kiosque.messenger.Reaction.BUSY;
import static press.kiosque.messenger.Reaction.CANNOT_RECEIVE;
import static press.kiosque.messenger.Reaction.HOLD;
import static press.kiosque.messenger.Reaction.READER_UNREACHABLE;
import static press.kiosque.messenger.Reaction.REFUSED;
import static press.kiosque.messenger.Reaction.RETRY_SOON;
import static press.kiosque.messenger.Reaction.SLOW_DOWN;
import static press.kiosque.messenger.Reaction.STOP_PAGE;
import static press.kiosque.messenger.Reaction.WITHOUT_IMAGES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What each error of Graph means for us. The exact numbers, which are unique, are looked for as code and as subcode and
 * come before the broad codes. HTTP statuses play no part: Graph uses them loosely.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/error-codes">Messenger's error codes</a>
 * @see <a href="https://developers.facebook.com/docs/graph-api/guides/error-handling">Graph's error codes</a>
 */
final class ErrorTable {

    /** Reactions to numbers that mean one thing wherever they stand. */
    private static final List<Row> EXACT = List.of(
            // outside the window
            new Row(READER_UNREACHABLE, 2018278, 2534022),
            // no such reader; reader has blocked us, or has gone
            new Row(READER_UNREACHABLE, 2018001, 1545041),
            // another app holds the thread; we don't hold it
            new Row(HOLD, 2018300, 2018164, 2534037),
            new Row(CANNOT_RECEIVE, 2018108),
            // Messenger itself is asking the reader questions
            new Row(BUSY, 2018321),
            // templates are not shown under the rules of the reader's region
            new Row(AS_TEXT, 2018336),
            // picture cannot be fetched, is of a wrong type, too slow, not ours, too large
            new Row(WITHOUT_IMAGES, 2018008, 2018047, 2018294, 2018074, 2018109),
            // Page restricted; warned as bothersome; app not live
            new Row(STOP_PAGE, 1404170, 1893063, 2018338, 2018028),
            // an error after a batch was sent
            new Row(AWAIT_ECHO, 1357046),
            // news messaging not granted; marketing token or opt-in request too early; opt-in request repeated;
            // notifications about this topic stopped by the reader
            new Row(REFUSED, 2018065, 2018354, 2018352, 1893016, 1893015),
            // message and sender action in one; terms of labels; account linking; commerce; profile; handover; deleted
            new Row(REFUSED, 2018014, 2018344, 10303, 2022, 2018218, 2018247, 2018171, 2018234, 9000001));

    /** Reactions to broad codes. */
    private static final List<Row> BROAD = List.of(
            new Row(RETRY_SOON, 1, 2),
            // calls by app, by user, by Page, custom, Pages and Messenger as business use cases
            new Row(SLOW_DOWN, 4, 17, 32, 613, 80001, 80006),
            // permission; session; token
            new Row(STOP_PAGE, 10, 102, 190),
            // bad parameter, banned tag, spent token
            new Row(REFUSED, 100),
            // abuse; duplicate post
            new Row(STOP_PAGE, 368, 506),
            new Row(READER_UNREACHABLE, 551));

    private static final Map<Long, Reaction> BY_EXACT_NUMBER = index(EXACT);
    private static final Map<Long, Reaction> BY_BROAD_CODE = index(BROAD);

    private ErrorTable() {}

    /** What to do about the error. */
    static Reaction reaction(GraphError error) {
        if (isPair(error, 1, 99) || isPair(error, 100, 33)) {
            return STOP_PAGE;
        }
        return Stream.of(error.subcode(), error.code())
                .map(BY_EXACT_NUMBER::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> broad(error));
    }

    /** A permission is missing: code 1 with 99 often means just that, 100 with 33 that the Page is not ours to see. */
    private static boolean isPair(GraphError error, long code, long subcode) {
        return error.code() == code && error.subcode() == subcode;
    }

    private static Reaction broad(GraphError error) {
        Reaction broad = BY_BROAD_CODE.get(error.code());
        if (broad != null) {
            return broad;
        }
        if (error.code() >= 200 && error.code() <= 299) {
            return STOP_PAGE;
        }
        return error.passing() ? RETRY_SOON : REFUSED;
    }

    private static Map<Long, Reaction> index(List<Row> rows) {
        var index = new HashMap<Long, Reaction>();
        rows.forEach(row -> row.numbers().forEach(number -> index.put(number, row.reaction())));
        return Map.copyOf(index);
    }

    private record Row(Reaction reaction, List<Long> numbers) {
        Row(Reaction reaction, long... numbers) {
            this(reaction, LongStream.of(numbers).boxed().toList());
        }
    }
}
