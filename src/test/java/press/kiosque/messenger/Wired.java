package press.kiosque.messenger;

import java.time.Clock;
import java.time.ZoneOffset;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.NewsroomSettings;

/** The channel put together around a database in memory, at the moment {@link Cast#NOW}. */
final class Wired implements AutoCloseable {

    final MemoryDatabase memory = new MemoryDatabase();
    final Clock clock = Clock.fixed(Cast.NOW, ZoneOffset.UTC);
    final PageNotices notices = new PageNotices(memory.database(), clock);
    final PageUsages usages = new PageUsages();

    LawfulPath path(NewsroomSettings newsrooms) {
        return new LawfulPath(newsrooms, Cast.settings(), notices);
    }

    SendApi sendApi(NewsroomSettings newsrooms, MessengerSettings settings) {
        return new SendApi(
                new OpenPages(newsrooms, notices),
                new LawfulPath(newsrooms, settings, notices),
                new GraphApi(settings, Cast.JSON),
                usages,
                clock);
    }

    @Override
    public void close() {
        memory.close();
    }
}
