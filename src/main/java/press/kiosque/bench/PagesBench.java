package press.kiosque.bench;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import press.kiosque.admin.UserAccounts;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.bench.PagesResult.Page;
import press.kiosque.demo.Demo;

/** Measures every page of the editors' site that a link leads to: how long it takes, what it weighs. */
public final class PagesBench {

    private static final String NAME = "stopwatch";
    private static final int WARM_UP = 5;
    private static final String PASSWORD = "an invented stopwatch";

    private final Demo demo;
    private final Consumer<String> progress;

    /**
     * A bench at this demo, whose newsroom is open.
     *
     * @param progress is told one line for each step
     */
    public PagesBench(Demo demo, Consumer<String> progress) {
        this.demo = demo;
        this.progress = progress;
    }

    /** Fills the newsroom up to so many readers and articles, calls each page a few times to warm up and so often to measure. */
    public PagesResult run(int readers, int articles, int times) {
        var database = demo.bean(MongoDatabase.class);
        demo.bean(UserAccounts.class).add(NAME, Role.ADMINISTRATOR, PASSWORD, false);
        var visitor = new PageVisitor(demo.siteUrl());
        visitor.signIn(NAME, PASSWORD);
        OneOfEach.asked(demo.sandbox());
        OneOfEach.written(visitor);
        var crowd = new PagesCrowd(database);
        crowd.readers(readers);
        crowd.articles(articles);
        progress.accept("the newsroom has its readers and articles");
        var site = new SiteMap(demo.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        var addresses = site.walk(visitor);
        progress.accept(addresses.size() + " pages are found, " + site.missed().size() + " are not linked");
        for (int round = 0; round < WARM_UP; round++) {
            addresses.values().forEach(visitor::get);
        }
        List<Page> pages = addresses.entrySet().stream()
                .map(page -> measured(visitor, page.getKey().getPatternString(), page.getValue(), times))
                .sorted(Comparator.comparing(Page::p95Millis).reversed())
                .toList();
        return result(database, pages, site.missed());
    }

    private static Page measured(PageVisitor visitor, String page, String address, int times) {
        PageVisitor.Visit last = visitor.get(address);
        List<Double> millis = IntStream.range(0, times)
                .mapToObj(time -> visitor.get(address).millis())
                .sorted()
                .toList();
        return new Page(
                page,
                address,
                last.status(),
                Figures.percentile(millis, 50),
                Figures.percentile(millis, 95),
                last.isPage() ? visitor.weight(last) : last.bytes());
    }

    private static PagesResult result(MongoDatabase database, List<Page> pages, List<String> missed) {
        Page heaviest = pages.stream().max(Comparator.comparing(Page::bytes)).orElseThrow();
        return new PagesResult(
                database.getCollection("subscribers").estimatedDocumentCount(),
                database.getCollection("articles").estimatedDocumentCount(),
                pages.get(0).address(),
                pages.get(0).p95Millis(),
                heaviest.address(),
                heaviest.bytes(),
                pages,
                missed,
                Figures.thisMachine());
    }
}
