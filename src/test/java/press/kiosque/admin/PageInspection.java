package press.kiosque.admin;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks at a page as everybody may meet it: on a desk in the light and on a phone in the dark, which has the same colours at
 * every width; with eyes or with a screen reader, over a slow line. What it finds are sentences.
 */
final class PageInspection {

    /** What a page may weigh over the wire when nothing is in the browser's cache yet, in bytes. */
    private static final long HEAVIEST = 150_000;

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;
    private static final int FOUND = 200;

    private final Page page;
    private final String site;
    private final List<String> faults = new ArrayList<>();
    private final List<Request> loaded = new ArrayList<>();

    /** Routing switches the browser's cache off, so that each page comes cold. */
    PageInspection(BrowserContext window, String site) {
        this.site = site;
        this.page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                faults.add("the console says: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> faults.add("a script failed: " + error));
        page.onDialog(dialog -> {
            faults.add("somebody else's script speaks: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequestFinished(loaded::add);
    }

    /** Opens the page and returns all that is wrong with it. */
    List<String> faultsOf(String path) {
        faults.clear();
        loaded.clear();
        see(DESK, ColorScheme.LIGHT);
        page.navigate(path);
        weigh();
        look(DESK, ColorScheme.LIGHT);
        look(PHONE, ColorScheme.DARK);
        return List.copyOf(faults);
    }

    private void see(int width, ColorScheme light) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    }

    private void look(int width, ColorScheme light) {
        see(width, light);
        measure(width);
        accessible(width + " px, " + light.name().toLowerCase(Locale.ROOT), new AxeBuilder(page));
    }

    private void weigh() {
        long bytes = List.copyOf(loaded).stream()
                .filter(request -> request.url().startsWith(site))
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        if (bytes > HEAVIEST) {
            faults.add("it weighs %,d bytes".formatted(bytes));
        }
    }

    private void measure(int width) {
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > width) {
            faults.add("it is %d px wide on a screen of %d".formatted(wide, width));
        }
    }

    private void accessible(String where, AxeBuilder axe) {
        axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> told(where, rule))
                .forEach(faults::add);
    }

    private static Stream<String> told(String where, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> where + ": " + rule.getHelp() + " (" + rule.getId() + "): "
                        + node.getHtml()
                                .substring(0, Math.min(FOUND, node.getHtml().length())));
    }
}
