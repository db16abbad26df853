package press.kiosque.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import press.kiosque.EnginesAhead;
import press.kiosque.Kiosque;
import press.kiosque.message.Channel;

/** Starts the application the way a command needs it. */
public final class Application {

    private Application() {}

    /** Everything: site, webhook, clock and queues. */
    public static ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return start(WebApplicationType.SERVLET, settings);
    }

    /** The same, by that clock. */
    public static ConfigurableApplicationContext serve(Map<String, Object> settings, Clock clock) {
        return start(
                WebApplicationType.SERVLET,
                settings,
                context -> context.registerBean(
                        "movedClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
    }

    /** For one piece of work beside or without a server: no site, no clock. */
    public static ConfigurableApplicationContext work(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(settings);
        all.putIfAbsent("kiosque.attach", true);
        all.putIfAbsent("kiosque.work.clock", false);
        all.putIfAbsent("kiosque.work.queues", false);
        return start(WebApplicationType.NONE, all);
    }

    /** For work on the queues alone: no site, no clock. */
    public static ConfigurableApplicationContext worker(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(settings);
        all.putIfAbsent("kiosque.work.clock", false);
        return start(WebApplicationType.NONE, all);
    }

    /**
     * For a measurement in a folder of its own, through this channel instead of Messenger. All feeds are on one server, of
     * our own, which needs no sparing.
     */
    public static ConfigurableApplicationContext measured(Path data, Channel channel, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("kiosque.data-dir", data.toString());
        settings.put("kiosque.work.clock", false);
        settings.put("kiosque.feed.allow-private", true);
        settings.put("kiosque.feed.per-domain", Integer.MAX_VALUE);
        settings.put("kiosque.feed.per-minute", Integer.MAX_VALUE);
        return start(
                WebApplicationType.NONE,
                settings,
                context -> context.registerBean(
                        "measuredChannel", Channel.class, () -> channel, definition -> definition.setPrimary(true)));
    }

    private static ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> settings) {
        return start(type, settings, context -> {});
    }

    private static ConfigurableApplicationContext start(
            WebApplicationType type, Map<String, Object> settings, Consumer<GenericApplicationContext> more) {
        var application = of(type);
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>) prepared ->
                prepared.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", settings)));
        application.addInitializers(context -> more.accept((GenericApplicationContext) context));
        var engines = new EnginesAhead();
        application.addListeners(engines);
        application.addInitializers(engines);
        try {
            return ServerAhead.run(application);
        } catch (RuntimeException e) {
            engines.abandon();
            throw e;
        }
    }

    /** The application, with nothing yet that this start alone is given. */
    static SpringApplication of(WebApplicationType type) {
        var application = new SpringApplication(Kiosque.class);
        application.setWebApplicationType(type);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(routes());
        application.setEnvironmentPrefix("");
        return application;
    }

    /** Routes come from the folder where there is one, and are then read again when they change; else from the jar. */
    private static Map<String, Object> routes() {
        boolean folder = Files.isDirectory(Path.of("routes"));
        return Map.of(
                "camel.main.routes-include-pattern",
                (folder ? "file:" : "classpath:") + "routes/*.camel.yaml",
                "camel.main.routes-reload-enabled",
                folder,
                "camel.main.routes-reload-directory",
                "routes",
                "camel.main.routes-reload-pattern",
                "*.camel.yaml");
    }

    /** Waits until the application is closed, by a signal or by itself. */
    public static void await(ConfigurableApplicationContext application) {
        var closed = new CountDownLatch(1);
        application.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
