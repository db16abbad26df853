package press.kiosque.delivery;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.ReaderBooks;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.WishBook;
import press.kiosque.subscriber.Wishes.QuietHours;

/** Readers who change their minds about everything at random, and are spoken with by journalists. */
final class RestlessReaders implements ThreadHold {

    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/Montreal", "Pacific/Auckland", "Asia/Kolkata", "Pacific/Noumea");

    private final Subscribers subscribers;
    private final Choices choices;
    private final WishBook wishes;
    private final Random random;
    private final Set<String> held = new HashSet<>();

    RestlessReaders(MongoDatabase database, Random random) {
        subscribers = new Subscribers(database);
        choices = ReaderBooks.choices(database);
        wishes = ReaderBooks.wishes(database);
        this.random = random;
    }

    void arrives(int number, Instant now) {
        Subscriber reader = Subscriber.visiting("n", Integer.toString(number), Locale.FRENCH, zone(), now);
        subscribers.save(reader);
        choices.subscribe(reader, List.of(), now);
        wishes.alert(reader(id(number)), "sport");
    }

    /** One thing that a reader or a journalist may do at any time. */
    void changes(int number, Instant now) {
        String id = id(number);
        switch (random.nextInt(10)) {
            case 0 -> choices.stop(id);
            case 1 -> choices.subscribe(reader(id), List.of(), now);
            case 2 -> wishes.alert(reader(id), "culture");
            case 3 -> wishes.silence(id);
            case 4 -> wishes.pause(id, random.nextBoolean() ? null : now.plus(Duration.ofHours(random.nextInt(100))));
            case 5 -> wishes.quiet(id, random.nextBoolean() ? null : night(), now);
            case 6 -> wishes.breakQuiet(id, random.nextBoolean());
            case 7 -> speaksWithAPerson(id);
            case 8 -> wishes.most(id, random.nextBoolean() ? null : 1 + random.nextInt(3));
            default -> wishes.move(id, zone(), now);
        }
    }

    private void speaksWithAPerson(String id) {
        if (!held.remove(id)) {
            held.add(id);
        }
    }

    private QuietHours night() {
        int from = random.nextInt(24);
        return new QuietHours(LocalTime.of(from, 0), LocalTime.of((from + 1 + random.nextInt(12)) % 24, 30));
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    /** The readers as they are now, by id. */
    Map<String, Subscriber> find(Collection<String> ids) {
        return subscribers.find(ids).stream().collect(Collectors.toMap(Subscriber::id, Function.identity()));
    }

    @Override
    public Set<String> held(Collection<String> some) {
        return some.stream().filter(held::contains).collect(Collectors.toSet());
    }

    private Subscriber reader(String id) {
        return subscribers.find(id).orElseThrow();
    }

    static String id(int number) {
        return "n/" + number;
    }
}
