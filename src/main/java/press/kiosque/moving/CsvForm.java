package press.kiosque.moving;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
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
import press.kiosque.newsroom.Languages;
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

    /** A spreadsheet may put semicolons where commas were, as French ones do. */
    @Override
    public void follow(String header) {
        String plain = header.replaceAll("[\"\\s]", "").toLowerCase(Locale.ROOT);
        if (plain.equals(String.join(";", COLUMNS))) {
            tokenizer.setDelimiter(";");
        } else if (!plain.equals(String.join(",", COLUMNS))) {
            throw new IllegalArgumentException("the first line must name the columns: " + String.join(",", COLUMNS));
        }
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
        String recipient = value(fields, "recipient", CsvForm::notRounded);
        var reader = new Subscriber(
                Subscriber.id(newsroom, recipient),
                newsroom,
                recipient,
                value(fields, "status", Status::valueOf),
                value(fields, "language", Languages::written),
                value(fields, "zone", ZoneId::of),
                value(fields, "topics", words(word -> word)),
                value(fields, "editions", words(CsvForm::taken)),
                Set.copyOf(value(fields, "purposes", words(Purpose::valueOf))),
                null,
                null,
                List.of(),
                value(fields, "since", Instant::parse));
        String consents = text(fields, "consents");
        return new MovedReader(reader, JsonForm.consents(BsonArray.parse(consents.isEmpty() ? "[]" : consents)));
    }

    private static String notRounded(String recipient) {
        if (recipient.isBlank() || recipient.matches("(?i)[\\d.,]+E\\+?\\d+")) {
            throw new IllegalArgumentException(
                    "a spreadsheet rounds such long numbers: open the file there with this column as text");
        }
        return recipient;
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

    private static <T> T value(FieldSet fields, String column, Function<String, T> read) {
        String text = text(fields, column);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(column + ": '" + text + "' cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static <T> Function<String, List<T>> words(Function<String, T> word) {
        return all -> Stream.of(all.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(word)
                .toList();
    }
}
