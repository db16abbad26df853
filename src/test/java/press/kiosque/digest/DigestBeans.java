package press.kiosque.digest;

import org.springframework.context.annotation.AnnotationConfigRegistry;
import press.kiosque.article.Stories;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.poll.OpenPolls;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.Polls;

/** What a test outside this package needs to have stories picked and digests made on request. */
public final class DigestBeans {

    private DigestBeans() {}

    public static void register(AnnotationConfigRegistry beans) {
        beans.register(Newsrooms.class, Stories.class, StoriesAtHand.class, StoryWords.class);
        beans.register(Polls.class, PollAnswers.class, OpenPolls.class);
        beans.register(DigestOnRequest.class, StoryPicks.class, DigestReasons.class);
    }
}
