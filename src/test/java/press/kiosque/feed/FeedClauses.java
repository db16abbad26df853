package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.kiosque.Clause;

/** What feeds need of their database. */
public final class FeedClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private FeedClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(
                        Feeds.class,
                        "a feed that is saved again keeps its state, and one that is due is found",
                        database -> {
                            var feeds = new Feeds(database);
                            feeds.save(Feed.of("n", "une", "Une", "https://n.example/rss"));
                            feeds.save(Feed.of("n", "une", "À la une", "https://n.example/rss"));
                            assertThat(feeds.all()).extracting(Feed::name).containsExactly("À la une");
                            assertThat(feeds.due(NOW)).hasSize(1);
                            feeds.record(feeds.of("n"));
                            assertThat(feeds.find("n/une")).isPresent();
                            feeds.move(Feed.of("n", "une", "Une", "https://n.example/new"), "https://n.example/rss");
                            assertThat(feeds.find("n/une").orElseThrow().url()).isEqualTo("https://n.example/new");
                        }),
                new Clause(Feeds.class, "a feed that is removed is kept aside until it is saved again", database -> {
                    var feeds = new Feeds(database);
                    Feed une = Feed.of("n", "une", "Une", "https://n.example/rss");
                    feeds.save(une);
                    feeds.remove(une, "ines", NOW);
                    assertThat(feeds.all()).isEmpty();
                    assertThat(feeds.removed("n")).extracting(RemovedFeed::feed).containsExactly(une);
                    feeds.save(une);
                    assertThat(feeds.findRemoved("n/une")).isEmpty();
                }),
                new Clause(FeedMemories.class, "many memories are replaced at once", database -> {
                    var memories = new FeedMemories(database);
                    memories.save(Map.of("n/une", Map.of("YWJjZGVmZ2g", 1L), "n/sport", Map.of("YmNkZWZnaGk", 2L)));
                    memories.save(Map.of("n/une", Map.of("Y2RlZmdoaWo", 3L)));
                    assertThat(memories.of("n/une")).hasSize(1);
                    assertThat(memories.of("n/none")).isEmpty();
                }),
                new Clause(HubSubscriptions.class, "are saved, found and removed", database -> {
                    var hubs = new HubSubscriptions(database);
                    var hub = new HubSubscription(
                            "h", "n/une", "https://hub.example/", "https://n.example/rss", "s", NOW, null);
                    hubs.save(hub);
                    assertThat(hubs.find("h")).contains(hub);
                    hubs.remove(hub);
                    assertThat(hubs.all()).isEmpty();
                }));
    }
}
