package press.kiosque.moving;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.springframework.batch.infrastructure.item.file.transform.DelimitedLineTokenizer;
import org.springframework.batch.infrastructure.item.file.transform.FieldSet;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscription;

/**
 * Readers in columns: what they asked for, and the proof. What was received, read and wished beyond is left out. Several
 * values stand with spaces between them, an edition as {@code matin@07:30@MONDAY+FRIDAY}; consents are extended JSON.
 */
final class CsvForm implements ReaderForm {

    private static final String[] COLUMNS = {
        "newsroom", "recipient", "status", "language", "zone", "topics", "editions", "purposes", "since", "consents"
    };

    private final DelimitedLineTokenizer tokenizer = new DelimitedLineTokenizer();

    CsvForm() {
        tokenizer.setNames(COLUMNS);
    }

    @Override
    public Optional<String> header() {
        return Optional.of(String.join(",", COLUMNS));
    }

    @Override
    public String write(MovedReader moved) {
        Subscriber reader = moved.reader();
        return Stream.of(
                        reader.newsroom(),
                        reader.recipient(),
                        reader.status().name(),
                        reader.language().toLanguageTag(),
                        reader.zone().getId(),
                        String.join(" ", reader.topics()),
                        reader.subscriptions().stream().map(CsvForm::edition).collect(joining(" ")),
                        reader.purposes().stream().sorted().map(Enum::name).collect(joining(" ")),
                        reader.since().toString(),
                        consents(moved))
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(joining(","));
    }

    private static String consents(MovedReader moved) {
        return JsonForm.consents(moved.consents()).stream()
                .map(one -> one.asDocument().toJson())
                .collect(joining(", ", "[", "]"));
    }

    private static String edition(Subscription taken) {
        return taken.edition() + "@" + taken.hour() + "@"
                + taken.days().stream().sorted().map(Enum::name).collect(joining("+"));
    }

    @Override
    public MovedReader read(String line) {
        FieldSet fields = tokenizer.tokenize(line);
        String newsroom = text(fields, "newsroom");
        String recipient = text(fields, "recipient");
        var reader = new Subscriber(
                Subscriber.id(newsroom, recipient),
                newsroom,
                recipient,
                Status.valueOf(text(fields, "status")),
                Locale.forLanguageTag(text(fields, "language")),
                ZoneId.of(text(fields, "zone")),
                words(fields, "topics", word -> word),
                words(fields, "editions", CsvForm::taken),
                Set.copyOf(words(fields, "purposes", Purpose::valueOf)),
                null,
                null,
                List.of(),
                Instant.parse(text(fields, "since")));
        String consents = text(fields, "consents");
        return new MovedReader(reader, JsonForm.consents(BsonArray.parse(consents.isEmpty() ? "[]" : consents)));
    }

    private static Subscription taken(String word) {
        String[] parts = word.split("@", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("an edition is written like matin@07:30@MONDAY+FRIDAY");
        }
        return new Subscription(
                parts[0],
                LocalTime.parse(parts[1]),
                Arrays.stream(parts[2].split("\\+", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet()));
    }

    private static String text(FieldSet fields, String column) {
        return Objects.requireNonNullElse(fields.readString(column), "");
    }

    private static <T> List<T> words(FieldSet fields, String column, Function<String, T> word) {
        return Stream.of(text(fields, column).split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(word)
                .toList();
    }
}
