package press.kiosque.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import press.kiosque.messenger.MessengerProfile;
import press.kiosque.sandbox.Sandbox;

/** A sandbox and the application beside it, connected through a made-up Page over HTTP. */
public final class Demo implements AutoCloseable {

    private final Sandbox sandbox;
    private final ConfigurableApplicationContext application;
    private final SandboxClient client;

    private Demo(Sandbox sandbox, ConfigurableApplicationContext application, SandboxClient client) {
        this.sandbox = sandbox;
        this.application = application;
        this.client = client;
    }

    /**
     * Starts both, by one clock: the sandbox's, which can be moved.
     *
     * @param ports where they listen; 0 for any free port
     * @param settings of the application, beside those of the Page
     */
    public static Demo start(DemoPage page, Path data, Ports ports, Map<String, Object> settings) {
        try (var starting = StartingSandbox.at(ports.sandbox())) {
            var all = new HashMap<String, Object>(page.settings(starting.url()));
            all.put("kiosque.data-dir", data.toString());
            all.put("server.port", ports.site());
            all.putAll(settings);
            var application = Application.serve(all, starting.clock());
            try {
                return new Demo(starting.take(), application, new SandboxClient(starting.url()));
            } catch (RuntimeException e) {
                application.close();
                throw e;
            }
        }
    }

    /** Where the two listen. */
    public record Ports(int site, int sandbox) {
        static final Ports ANY = new Ports(0, 0);
    }

    /** Registers the Page at the sandbox, which verifies our webhook, and sets greeting and menu. */
    public void connect(DemoPage page) {
        client.connect(page, siteUrl() + "/webhooks/messenger");
        bean(MessengerProfile.class).setUp(page.newsroom());
    }

    public String siteUrl() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    public String phoneUrl() {
        return "http://localhost:" + sandbox.port() + "/";
    }

    public SandboxClient sandbox() {
        return client;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The part of the application that has this name. */
    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    /** Waits until somebody stops the application. */
    public void await() {
        Application.await(application);
    }

    @Override
    public void close() {
        application.close();
        sandbox.close();
    }
}
