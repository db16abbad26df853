package press.kiosque.sandbox;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The sandbox as an application of its own: a stand-in for Messenger, a phone and a sample newsroom.
 *
 * <p>It is refreshed as a bare Spring context, outside {@code SpringApplication}, so that it may live beside another
 * application in one JVM: it reads no {@code application.yaml}, no system property and no environment variable, leaves
 * logging as it finds it, and registers neither shutdown hook nor MBean.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
@ComponentScan
public class SandboxApplication {

    /**
     * Starts a sandbox that listens on 127.0.0.1 alone.
     *
     * @param port the port to listen on, or 0 for any free one
     * @param clock the time that the sandbox starts from; its own clock can be moved over HTTP
     * @throws org.springframework.boot.web.server.PortInUseException when the port is taken
     */
    public static Sandbox start(int port, Clock clock) {
        return start(port, clock, SandboxOptions.LOOSE);
    }

    /** The same, with options. */
    public static Sandbox start(int port, Clock clock, SandboxOptions options) {
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.setEnvironment(environment(port));
        context.setDisplayName("sandbox");
        context.getBeanFactory().registerSingleton("sandboxClock", new MovableClock(clock));
        context.getBeanFactory().registerSingleton("sandboxOptions", options);
        context.register(SandboxApplication.class);
        context.refresh();
        return new Sandbox(context);
    }

    private static StandardEnvironment environment(int port) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "sandbox",
                        Map.of(
                                "server.address",
                                "127.0.0.1",
                                "server.port",
                                port,
                                "server.tomcat.threads.max",
                                48,
                                "server.tomcat.threads.min-spare",
                                4,
                                "server.tomcat.max-keep-alive-requests",
                                -1,
                                "server.tomcat.max-http-form-post-size",
                                "27MB",
                                "server.tomcat.max-part-count",
                                10,
                                "spring.config.name",
                                "sandbox")));
        return environment;
    }
}
