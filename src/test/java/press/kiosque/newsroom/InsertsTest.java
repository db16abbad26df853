package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class InsertsTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final MongoCollection<Document> names = memory.database().getCollection("names");

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        assertThat(Inserts.unlessKnown(names, name("ines", 1))).isTrue();
        assertThat(Inserts.unlessKnown(names, name("ines", 2))).isFalse();

        assertThat(names.find()).containsExactly(name("ines", 1));
    }

    @Test
    void ofManyTheOthersAreInsertedAndTheirPlacesTold() {
        Inserts.unlessKnown(names, name("ines", 1));

        assertThat(Inserts.allUnlessKnown(names, List.of(name("paul", 2), name("ines", 2), name("lea", 2))))
                .containsExactly(1);
        assertThat(Inserts.allUnlessKnown(names, List.of())).isEmpty();

        assertThat(names.find()).containsExactlyInAnyOrder(name("ines", 1), name("paul", 2), name("lea", 2));
    }

    private static Document name(String id, int version) {
        return new Document("_id", id).append("version", version);
    }
}
