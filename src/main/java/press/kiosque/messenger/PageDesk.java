package press.kiosque.messenger;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.messenger.MessengerCheck.Finding;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Page;

/** What administrators, and nobody below them, do with a newsroom's Page at Meta; what changes it is recorded. */
@Component
@ConditionalOnWebApplication
class PageDesk {

    private final MessengerCheck check;
    private final MessengerSetup setup;
    private final Deeds deeds;

    PageDesk(MessengerCheck check, MessengerSetup setup, Deeds deeds) {
        this.check = check;
        this.setup = setup;
        this.deeds = deeds;
    }

    /** How the connection is, see {@link MessengerCheck#of}. */
    List<Finding> check(Colleague who, String newsroom, Page page) {
        who.mustAdminister("ask Meta about the Page");
        return check.of(newsroom, page);
    }

    /** Sets up whatever differs, see {@link MessengerSetup#run}. */
    List<String> setUp(Colleague who, String newsroom) {
        who.mustAdminister("set up the Page");
        List<String> changed = setup.run(newsroom);
        deeds.record(who.name(), "page.set-up", newsroom);
        return changed;
    }
}
