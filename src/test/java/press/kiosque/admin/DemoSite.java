package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.campaign.PushCast;
import press.kiosque.demo.Demo;
import press.kiosque.demo.DemoPage;
import press.kiosque.demo.SampleNewsroom;
import press.kiosque.newsroom.Colleague;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.Polls;

/** The demo with its sample newsroom: the site, the phones beside it, and people of every role. */
final class DemoSite implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    /** A breaking alert for two readers wants a second yes here; the clock looks often. */
    private static final Map<String, Object> SETTINGS =
            Map.of("kiosque.campaign.approval-above", 1, "kiosque.campaign.tick", "200ms");

    private static final Colleague SYSTEM = new Colleague("system", true, true, true);

    private final Demo demo;
    private final Path data;

    private DemoSite(Demo demo, Path data) {
        this.demo = demo;
        this.data = data;
    }

    static DemoSite open() {
        try {
            Path data = Files.createTempDirectory("kiosque-browser-");
            var page = DemoPage.of(SampleNewsroom.ID, SampleNewsroom.NAME);
            int port = freePort();
            var settings = new HashMap<String, Object>(SampleNewsroom.settings(port));
            settings.putAll(SETTINGS);
            Demo demo = Demo.start(page, data, new Demo.Ports(port, 0), settings);
            new SampleNewsroom(demo, page).open(data);
            return new DemoSite(demo, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    String url() {
        return demo.siteUrl();
    }

    /** The page of a push of which two titles were tried: made up, since the demo has too few readers for it. */
    String titlesWereTried(String first, String second, String summary) {
        return new PushCast(demo.bean(MongoDatabase.class), Instant.now()).titlesWereTried(first, second, summary);
    }

    /** Made-up readers answer the newest poll: as many for each choice as named. */
    void answers(int... readers) {
        Poll poll = demo.bean(Polls.class).of(SampleNewsroom.ID).get(0);
        for (int choice = 0; choice < readers.length; choice++) {
            for (int reader = 0; reader < readers[choice]; reader++) {
                String name = SampleNewsroom.ID + "/sample-" + choice + "-" + reader;
                demo.bean(PollAnswers.class)
                        .answer(poll, name, poll.choices().get(choice).id(), Instant.now());
            }
        }
    }

    /** Patterns of all addresses of the site that a browser can ask for. */
    List<PathPattern> pages() {
        return demo
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(Stream::ofNullable)
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(page -> page.getPatternString().startsWith("/admin"))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList();
    }

    /** Somebody of this role, called so; all have the same password. */
    String person(String name, Role role) {
        var accounts = demo.bean(UserAccounts.class);
        if (!accounts.exists(name)) {
            accounts.add(name, role, PASSWORD, false);
        }
        return name;
    }

    /** Takes somebody away, if they are here. */
    void removes(String name) {
        var accounts = demo.bean(UserAccounts.class);
        if (accounts.exists(name)) {
            accounts.remove(SYSTEM, name);
        }
    }

    /** Gives somebody another role. */
    void gives(String name, Role role) {
        demo.bean(UserAccounts.class).changeRole(SYSTEM, name, role);
    }

    /** A reader who has opened the thread. */
    ReaderPhone phone(String name, Locale locale) {
        String psid = demo.sandbox().reader(name, locale.toString(), "Europe/Paris");
        demo.sandbox().start(psid);
        return new ReaderPhone(demo.sandbox(), psid);
    }

    /** Publishes a feed with these words as titles of its entries, and returns its address. */
    String feed(String name, String... titles) {
        var feed = new StringBuilder("<rss version='2.0'><channel><title>" + name + "</title><language>fr</language>");
        for (String title : titles) {
            feed.append("<item><title>%s</title><link>https://example.org/%s</link></item>"
                    .formatted(title, Integer.toHexString(title.hashCode())));
        }
        return publish(name, feed.append("</channel></rss>").toString());
    }

    /** From now on there is something else where the feed was. */
    void breaks(String name) {
        publish(name, "En maintenance");
    }

    private String publish(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return demo.sandbox().feed(Integer.toHexString(name.hashCode()) + ".xml", bytes, "application/rss+xml");
    }

    @Override
    public void close() throws IOException {
        demo.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
