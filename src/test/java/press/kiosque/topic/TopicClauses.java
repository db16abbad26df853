package press.kiosque.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.kiosque.Clause;

/** What topics need of their database. */
public final class TopicClauses {

    private TopicClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(Topics.class, "a newsroom has its own, in the order in which they were stored", database -> {
                    var topics = new Topics(database);
                    topics.save(topic("n/b", "n"));
                    topics.save(topic("n/a", "n"));
                    topics.save(topic("m/a", "m"));
                    topics.save(topic("n/b", "n"));
                    assertThat(topics.of("n")).extracting(Topic::id).containsExactly("n/b", "n/a");
                    assertThat(topics.find("m/a")).contains(topic("m/a", "m"));
                }),
                new Clause(Topics.class, "a topic that is removed is kept aside until it is saved again", database -> {
                    var topics = new Topics(database);
                    topics.save(topic("n/a", "n"));
                    topics.remove(topic("n/a", "n"), "ines", Instant.EPOCH);
                    assertThat(topics.of("n")).isEmpty();
                    assertThat(topics.removed("n"))
                            .extracting(RemovedTopic::topic)
                            .containsExactly(topic("n/a", "n"));
                    topics.save(topic("n/a", "n"));
                    assertThat(topics.findRemoved("n/a")).isEmpty();
                }),
                new Clause(Topics.class, "what is put back has the place that it had", database -> {
                    var topics = new Topics(database);
                    topics.save(topic("n/b", "n"));
                    topics.save(topic("n/a", "n"));
                    topics.remove(topic("n/b", "n"), "ines", Instant.EPOCH);
                    topics.save(topic("n/b", "n"));
                    assertThat(topics.of("n")).extracting(Topic::id).containsExactly("n/b", "n/a");
                }),
                new Clause(Topics.class, "those that are arranged change places, the others stay", database -> {
                    var topics = new Topics(database);
                    List.of("n/d", "n/c", "n/b", "n/a").forEach(id -> topics.save(topic(id, "n")));
                    topics.arrange("n", List.of("n/a", "n/d"));
                    assertThat(topics.of("n")).extracting(Topic::id).containsExactly("n/a", "n/c", "n/b", "n/d");
                }));
    }

    private static Topic topic(String id, String newsroom) {
        return new Topic(id, newsroom, Map.of("fr", "Sport"), null, List.of(), List.of(), List.of());
    }
}
