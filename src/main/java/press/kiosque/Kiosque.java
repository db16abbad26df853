package press.kiosque;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The application. The sandbox is left out of it: that is an application of its own, reached only over HTTP. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "press\\.kiosque\\.(sandbox|bench|command)\\..*"))
public class Kiosque {

    /** Runs the command named by the arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(Kiosque.class, arguments);
    }
}
