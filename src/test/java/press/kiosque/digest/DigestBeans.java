package press.kiosque.digest;

import org.springframework.context.annotation.AnnotationConfigRegistry;
import press.kiosque.article.Stories;
import press.kiosque.newsroom.Newsrooms;

/** What a test outside this package needs to have stories picked and digests made on request. */
public final class DigestBeans {

    private DigestBeans() {}

    public static void register(AnnotationConfigRegistry beans) {
        beans.register(Newsrooms.class, Stories.class, StoriesAtHand.class, StoryWords.class);
        beans.register(DigestOnRequest.class, StoryPicks.class, DigestReasons.class);
    }
}
