package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.article.Story.Treatment;

class StoriesAtHandTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final AnnotationConfigApplicationContext node = node(memory.database());
    private final AnnotationConfigApplicationContext otherNode = node(memory.database());
    private final StoriesAtHand atHand = node.getBean(StoriesAtHand.class);

    private static AnnotationConfigApplicationContext node(MongoDatabase database) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(MongoDatabase.class, () -> database);
        beans.registerBean(DigestSettings.class, () -> News.settings(DigestSettings.Ranking.DEFAULT));
        beans.register(Articles.class, Stories.class, StoriesAtHand.class);
        beans.refresh();
        return beans;
    }

    @AfterEach
    void close() {
        node.close();
        otherNode.close();
        memory.close();
    }

    @Test
    void manyWhoAskWithinSecondsShareOneRanking() {
        store(node, "a");

        RankedStories first = atHand.lately("n", News.NOW);

        assertThat(atHand.lately("n", News.NOW.plusSeconds(9))).isSameAs(first);
        assertThat(atHand.lately("other", News.NOW)).isNotSameAs(first);
    }

    @Test
    void whatThisNodeStoresIsToldAtOnce() {
        store(node, "a");
        assertThat(told()).containsExactly("a");

        store(node, "b");
        assertThat(told()).containsExactly("a", "b");

        Stories stories = node.getBean(Stories.class);
        stories.save(new News().tells("a", 1).holds("a").stories);
        assertThat(told()).containsExactly("b");

        stories.treat("a", new Treatment(false, false, true, null), Treatment.NONE);
        assertThat(told()).containsExactly("a", "b");
    }

    @Test
    void whatAnotherNodeStoresIsToldWithinSeconds() {
        store(node, "a");
        assertThat(told()).containsExactly("a");

        store(otherNode, "b");

        assertThat(told()).containsExactly("a");
        assertThat(toldAfter(10)).containsExactly("a", "b");
    }

    private static void store(AnnotationConfigApplicationContext node, String article) {
        node.getBean(Articles.class).store(new News().tells(article, 1, "sport").articles);
    }

    private List<String> told() {
        return toldAfter(0);
    }

    private List<String> toldAfter(int seconds) {
        return atHand.lately("n", News.NOW.plusSeconds(seconds)).pick(News.wants(News.reader("sport"), 5)).stream()
                .map(Pick::story)
                .sorted()
                .toList();
    }
}
