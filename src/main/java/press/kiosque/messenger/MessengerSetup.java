package press.kiosque.messenger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;

/** Everything at Meta that a newsroom's Page needs, set up once; doing so again changes nothing. */
@Component
public class MessengerSetup {

    private final NewsroomSettings settings;
    private final MessengerProfile profile;
    private final AppSubscription app;
    private final PageNotices notices;

    MessengerSetup(NewsroomSettings settings, MessengerProfile profile, AppSubscription app, PageNotices notices) {
        this.settings = settings;
        this.profile = profile;
        this.app = app;
        this.notices = notices;
    }

    /**
     * Sets up profile and subscriptions, and gives rules that Meta had refused another chance.
     *
     * @return what was changed, in Meta's words; empty if all was right
     * @throws IllegalArgumentException if there is no such newsroom or it has no Page
     * @throws IllegalStateException if Graph cannot be reached or refuses; the message says why
     */
    public List<String> run(String newsroom) {
        var changed = new ArrayList<>(profile.setUp(newsroom));
        if (app.setUp(settings.page(newsroom).orElseThrow())) {
            changed.add("subscriptions");
        }
        notices.lift(newsroom, Kind.NEWS_TAG_LOST, Kind.HUMAN_AGENT_LOST);
        return List.copyOf(changed);
    }
}
