package press.kiosque.messenger;

import java.time.Clock;
import java.time.ZoneOffset;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.subscriber.Subscribers;

/** The channel put together around a database in memory, at the moment {@link Cast#NOW}. */
final class Wired implements AutoCloseable {

    final MemoryDatabase memory = new MemoryDatabase();
    final Clock clock = Clock.fixed(Cast.NOW, ZoneOffset.UTC);
    final PageNotices notices = new PageNotices(memory.database(), clock);
    final Subscribers subscribers = new Subscribers(memory.database());
    final PagePaces paces = paces(clock);

    /** The paces as a process knows them that has just started. */
    PagePaces paces(Clock clock) {
        return new PagePaces(memory.database(), notices, new PaceLimits(Cast.settings(), subscribers), clock);
    }

    LawfulPath path(NewsroomSettings newsrooms) {
        return new LawfulPath(newsrooms, Cast.settings(), notices);
    }

    SendApi sendApi(NewsroomSettings newsrooms, MessengerSettings settings) {
        return new SendApi(
                new OpenPages(newsrooms, notices),
                new LawfulPath(newsrooms, settings, notices),
                new GraphApi(settings, Cast.JSON),
                paces,
                clock);
    }

    @Override
    public void close() {
        memory.close();
    }
}
