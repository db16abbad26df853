package press.kiosque.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import press.kiosque.demo.Waiting;

/** Somebody of the newsroom in front of the site: does and sees what a person does and sees, by its words. */
final class Editor implements AutoCloseable {

    private static final double SOON = 20_000;

    private final BrowserContext window;
    private final Page page;

    private Editor(BrowserContext window) {
        this.window = window;
        this.page = window.newPage();
        page.setDefaultTimeout(SOON);
    }

    /** Signs in at the site of the demo, in whatever language. */
    static Editor at(Chromium chromium, DemoSite site, String name, NewContextOptions options) {
        var editor = new Editor(chromium.window(site.url(), options));
        editor.opens("/admin/sign-in");
        editor.page.locator("#username").fill(name);
        editor.page.locator("#password").fill(DemoSite.PASSWORD);
        editor.page.locator("button[type=submit]").click();
        return editor;
    }

    Editor opens(String path) {
        page.navigate(path);
        return this;
    }

    Editor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Editor writes(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        return this;
    }

    /** Writes into the field of a group of fields. */
    Editor writes(String group, String label, String words) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByLabel(label)
                .fill(words);
        return this;
    }

    Editor ticks(String label) {
        page.getByLabel(label).check();
        return this;
    }

    /** Opens what is folded. */
    Editor unfolds(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    Editor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Waits until all these words stand on the page. */
    Editor sees(String... words) {
        Locator content = page.locator("main");
        for (String each : words) {
            assertThat(content).containsText(each, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
        }
        return this;
    }

    /** Asks for the page again, once what was pressed is done, until these words stand on it. */
    Editor looksAgainUntil(String words) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Waiting.until(
                Duration.ofMillis((long) SOON),
                Duration.ofMillis(200),
                () -> {
                    page.reload();
                    return page.locator("main").innerText().contains(words);
                },
                "the page did not come to say “" + words + "”");
        return this;
    }

    /** Where the first of these links leads. */
    String hrefOf(String selector) {
        return page.locator(selector).first().getAttribute("href");
    }

    /** Where they are, without the host. */
    String path() {
        return page.url().replaceFirst("^http://[^/]+", "");
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        window.close();
    }
}
