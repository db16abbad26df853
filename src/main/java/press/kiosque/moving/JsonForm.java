package press.kiosque.moving;

import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import press.kiosque.MongoCodecs;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;

/** Readers as they are stored, in MongoDB's extended JSON: {@code {"reader": {…}, "consents": [{…}]}}. */
final class JsonForm implements ReaderForm {

    private static final CodecRegistry CODECS = MongoCodecs.registry();

    @Override
    public Optional<String> header() {
        return Optional.empty();
    }

    @Override
    public String write(MovedReader moved) {
        return new BsonDocument("reader", encoded(moved.reader(), Subscriber.class))
                .append("consents", consents(moved.consents()))
                .toJson();
    }

    @Override
    public MovedReader read(String line) {
        BsonDocument document = BsonDocument.parse(line);
        return new MovedReader(
                decoded(document.getDocument("reader"), Subscriber.class),
                consents(document.getArray("consents", new BsonArray())));
    }

    static BsonArray consents(List<Consent> consents) {
        return new BsonArray(consents.stream()
                .map(consent -> encoded(consent, Consent.class))
                .toList());
    }

    static List<Consent> consents(BsonArray stored) {
        return stored.stream()
                .map(BsonValue::asDocument)
                .map(one -> decoded(one, Consent.class))
                .toList();
    }

    private static <T> BsonDocument encoded(T value, Class<T> type) {
        var document = new BsonDocument();
        CODECS.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        value,
                        EncoderContext.builder().build());
        return document;
    }

    private static <T> T decoded(BsonDocument document, Class<T> type) {
        return CODECS.get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}
