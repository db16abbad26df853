package press.kiosque.admin;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium, without a window. A machine without it skips the test aloud, unless it was told not to. */
final class Chromium implements AutoCloseable {

    /** Set to "required", this variable of the environment makes a missing browser a failure. */
    private static final String REQUIRED = "KIOSQUE_BROWSER_TESTS";

    private static final List<String> QUIETLY = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Path node, Path chromium) {
        var environment = Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIETLY));
    }

    /** The running browser; aborts the test, and says why, where there is none. */
    static Chromium orSkip() {
        Optional<Path> node = onThePath("node");
        Optional<Path> chromium = onThePath("chromium", "chromium-browser", "google-chrome");
        if (node.isEmpty() || chromium.isEmpty()) {
            return skip("no " + (node.isEmpty() ? "node" : "chromium")
                    + " on the PATH; Debian: apt-get install chromium" + " nodejs");
        }
        try {
            return new Chromium(node.get(), chromium.get());
        } catch (PlaywrightException e) {
            return skip(chromium.get() + " does not start through " + node.get() + ": " + e.getMessage());
        }
    }

    private static Chromium skip(String why) {
        String words = "The site is not tried in a browser: " + why;
        if ("required".equals(System.getenv(REQUIRED))) {
            throw new AssertionError(words);
        }
        System.out.println(words);
        return Assumptions.abort(words);
    }

    private static Optional<Path> onThePath(String... names) {
        List<Path> folders = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody's window at a site: their cookies, language and screen. What lies outside this machine is a grey dot. */
    BrowserContext window(String site, NewContextOptions options) {
        BrowserContext window = browser.newContext(options.setBaseURL(site).setTimezoneId("Europe/Paris"));
        window.route(
                address -> !address.matches("http://(localhost|127\\.0\\.0\\.1):.*"),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/gif").setBodyBytes(PIXEL)));
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
