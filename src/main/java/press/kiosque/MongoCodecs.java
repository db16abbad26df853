package press.kiosque;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** How our records are stored: as the driver stores records, with zones, languages and local times as text. */
public final class MongoCodecs {

    private MongoCodecs() {}

    /** The driver's codecs with ours before them. */
    public static CodecRegistry registry() {
        return fromRegistries(
                fromCodecs(
                        new TextCodec<>(LocalTime.class, LocalTime::parse),
                        new TextCodec<>(LocalDate.class, LocalDate::parse),
                        new TextCodec<>(Duration.class, Duration::parse),
                        new TextCodec<>(ZoneId.class, ZoneId::of),
                        new TextCodec<>(Locale.class, Locale::forLanguageTag)),
                MongoClientSettings.getDefaultCodecRegistry());
    }

    /** Stores a value as its text. Few texts come again and again, so what was parsed is remembered. */
    private record TextCodec<T>(Class<T> type, Function<String, T> parse, Map<String, T> parsed) implements Codec<T> {

        private static final int REMEMBERED = 1000;

        TextCodec(Class<T> type, Function<String, T> parse) {
            this(type, parse, new ConcurrentHashMap<>());
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(value instanceof Locale locale ? locale.toLanguageTag() : value.toString());
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            String text = reader.readString();
            T known = parsed.get(text);
            if (known != null) {
                return known;
            }
            T value = parse.apply(text);
            if (parsed.size() < REMEMBERED) {
                parsed.put(text, value);
            }
            return value;
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
