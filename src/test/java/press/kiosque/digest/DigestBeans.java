package press.kiosque.digest;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.AnnotationConfigRegistry;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.poll.OpenPolls;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.Polls;

/** What a test outside this package needs to have stories picked and digests made on request. */
public final class DigestBeans {

    private DigestBeans() {}

    /** The ranking of stories alone, as digests have it where nothing is set. */
    public static StoryPicks picks(MongoDatabase database) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(MongoDatabase.class, () -> database);
        beans.registerBean(DigestSettings.class, () -> News.settings(DigestSettings.Ranking.DEFAULT));
        beans.register(Articles.class, Stories.class, StoriesAtHand.class, StoryPicks.class);
        beans.refresh();
        return beans.getBean(StoryPicks.class);
    }

    public static void register(AnnotationConfigRegistry beans) {
        beans.register(Newsrooms.class, Stories.class, StoriesAtHand.class, StoryWords.class);
        beans.register(Polls.class, PollAnswers.class, OpenPolls.class);
        beans.register(DigestOnRequest.class, StoryPicks.class, DigestReasons.class);
    }
}
