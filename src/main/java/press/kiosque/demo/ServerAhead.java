package press.kiosque.demo;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * What a server is made of, found out once when the jar is built instead of at each start. The build runs this class as far
 * as the configuration is read, writes the beans down as code and packages that; from class files, as in development, and
 * for every command that is no server, Spring finds out at the start. {@code -Dspring.aot.enabled=false} makes it do so for
 * the packaged server too.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/packaging/aot.html">Ahead-of-time processing with the JVM</a>
 */
final class ServerAhead {

    /** The name that the build gives to what it has found out. */
    private static final String FOUND = ServerAhead.class.getName() + "__ApplicationContextInitializer";

    private ServerAhead() {}

    /** Called by the build, which halts it before any bean is made. */
    public static void main(String[] arguments) {
        Application.of(WebApplicationType.SERVLET).run();
    }

    /** Runs this application with what was found out, if it is a server and was packaged; what runs beside it is not told. */
    static ConfigurableApplicationContext run(SpringApplication application) {
        boolean use = application.getWebApplicationType() == WebApplicationType.SERVLET
                && !"false".equals(System.getProperty(AotDetector.AOT_ENABLED))
                && ClassUtils.isPresent(FOUND, null);
        application.setMainApplicationClass(ServerAhead.class);
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, Boolean.toString(use));
        try {
            return application.run();
        } finally {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
        }
    }
}
