package press.kiosque.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** A newsroom of any size, made of copies of the readers and articles that it has. */
final class PagesCrowd {

    private static final int AT_ONCE = 2000;

    /** As long as articles are compared with new ones. */
    private static final Duration PAST = Duration.ofDays(5);

    private final MongoDatabase database;

    PagesCrowd(MongoDatabase database) {
        this.database = database;
    }

    /** As many readers as this, none of them due before the measurement is over. */
    void readers(int wanted) {
        MongoCollection<Document> readers = database.getCollection("subscribers");
        List<Document> first = readers.find().into(new ArrayList<>());
        Instant later = Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofDays(1));
        fill(readers, first, wanted, (copy, number) -> {
            copy.put("_id", copy.getString("newsroom") + "/9" + number);
            copy.put("recipient", "9" + number);
            copy.put("nextDigestAt", later);
        });
    }

    /** As many articles as this, evenly over the last days, each a story of its own. */
    void articles(int wanted) {
        MongoCollection<Document> articles = database.getCollection("articles");
        List<Document> first = articles.find().into(new ArrayList<>());
        long now = System.currentTimeMillis();
        fill(articles, first, wanted, (copy, number) -> {
            Instant date = Instant.ofEpochMilli(now - PAST.toMillis() * number / wanted);
            copy.put("_id", "crowd" + number);
            copy.put("story", "crowd" + number);
            copy.put("title", copy.getString("title") + " " + number);
            copy.put("link", "https://crowd.example/" + number);
            copy.put("published", date);
            copy.put("firstSeen", date);
        });
    }

    private interface Change {
        void of(Document copy, int number);
    }

    private static void fill(MongoCollection<Document> into, List<Document> first, int wanted, Change change) {
        for (int from = first.size(); from < wanted; from += AT_ONCE) {
            into.insertMany(IntStream.range(from, Math.min(wanted, from + AT_ONCE))
                    .mapToObj(number -> {
                        var copy = new Document(first.get(number % first.size()));
                        change.of(copy, number);
                        return copy;
                    })
                    .toList());
        }
    }
}
