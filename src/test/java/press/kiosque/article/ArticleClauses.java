package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.Clause;

/** What articles and stories need of their database. */
public final class ArticleClauses {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private ArticleClauses() {}

    public static List<Clause> all() {
        return List.of(
                new Clause(
                        Articles.class,
                        "those that are there are brought up to date, and only the others are new",
                        database -> {
                            var articles = new Articles(database);
                            assertThat(articles.store(List.of(article("a", "une"))))
                                    .containsExactly("a");
                            assertThat(articles.store(List.of(article("a", "sport"), article("b", "une"))))
                                    .containsExactly("b");
                            assertThat(articles.store(
                                            List.of(article("b", "sport"), article("c", "une")), Set.of("b", "c")))
                                    .containsExactly("c");
                            assertThat(articles.find(List.of("a")).get(0).feeds())
                                    .containsExactly("une", "sport");
                        }),
                new Clause(
                        Articles.class,
                        "are found by newsroom and moment, sorted under topics and told as a story",
                        database -> {
                            var articles = new Articles(database);
                            articles.store(List.of(article("a", "une"), article("b", "une")));
                            articles.sort("sport", List.of("a"), List.of("b"));
                            articles.tell(List.of("a", "b"), "a");
                            assertThat(articles.since("n", NOW)).hasSize(2);
                            assertThat(articles.since("n", NOW.plusMillis(1))).isEmpty();
                            assertThat(articles.countSince("n", NOW)).isEqualTo(2);
                            assertThat(articles.countByFeedSince("n", NOW)).isEqualTo(Map.of("une", 2L));
                            assertThat(articles.find(List.of("b")).get(0).story())
                                    .isEqualTo("a");
                            assertThat(articles.find(List.of("a", "unknown"))
                                            .get(0)
                                            .topics())
                                    .containsExactly("sport");
                            assertThat(articles.count()).isEqualTo(2);
                        }),
                new Clause(Mergings.class, "how two stories were is known until it is forgotten", database -> {
                    var mergings = new Mergings(database);
                    var merging = new Merging("b", "n", NOW, "ines", story("a", "a"), story("b", "b"));
                    mergings.keep(merging);
                    mergings.keep(merging);
                    assertThat(mergings.of("b")).contains(merging);
                    mergings.forget(merging);
                    assertThat(mergings.of("b")).isEmpty();
                }),
                new Clause(
                        Stories.class,
                        "tellers are added in bulk to stories that may not exist, and what editors decided stays",
                        database -> {
                            var stories = new Stories(database);
                            stories.add(List.of(story("a", "a"), story("b", "b")));
                            var words = new Story.Words("fr", "Autrement", "");
                            var none = Story.Treatment.NONE;
                            stories.treat("a", none, new Story.Treatment(true, false, true, null));
                            stories.treat("a", none, new Story.Treatment(false, false, false, words));
                            stories.add(List.of(story("a", "c")));
                            Story told = stories.find(List.of("a")).get(0);
                            assertThat(told.articles()).containsExactlyInAnyOrder("a", "c");
                            assertThat(told.treatment()).isEqualTo(new Story.Treatment(true, false, true, words));
                            stories.replace(List.of("b"), "a");
                            assertThat(stories.since("n", NOW))
                                    .extracting(Story::id)
                                    .containsExactly("a");
                        }),
                new Clause(Articles.class, "articles and stories of long ago are found and forgotten", database -> {
                    var articles = new Articles(database);
                    var stories = new Stories(database);
                    articles.store(List.of(article("a", "une")));
                    stories.add(List.of(story("a", "a")));
                    try (var told = articles.before(NOW.plusMillis(1));
                            var last = stories.before(NOW)) {
                        assertThat(told).toIterable().containsExactly("a");
                        assertThat(last).toIterable().isEmpty();
                    }
                    articles.drop(List.of("a"));
                    stories.drop(List.of("a"));
                    assertThat(articles.find(List.of("a"))).isEmpty();
                    assertThat(stories.find(List.of("a"))).isEmpty();
                }),
                new Clause(Stories.class, "stories that editors arranged are found by when they did", database -> {
                    var stories = new Stories(database);
                    stories.add(List.of(story("a", "a"), story("b", "b")));
                    stories.arrange(List.of("b"), NOW);
                    assertThat(stories.arrangedSince("n", NOW))
                            .extracting(Story::id)
                            .containsExactly("b");
                    assertThat(stories.arrangedSince("n", NOW.plusMillis(1))).isEmpty();
                }));
    }

    private static Article article(String id, String feed) {
        return new Article(
                id,
                "n",
                "https://n.example/" + id,
                "Title",
                "Summary",
                null,
                List.of(),
                "fr",
                NOW,
                null,
                NOW,
                List.of(feed),
                List.of(),
                1.0,
                id);
    }

    private static Story story(String id, String article) {
        return new Story(id, "n", List.of(article), List.of("n.example"), NOW, NOW, null, Story.Treatment.NONE);
    }
}
