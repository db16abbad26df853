package press.kiosque;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.artemis.autoconfigure.ArtemisAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.logging.logback.LogbackMetricsAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/** The application. The sandbox is left out of it: that is an application of its own, reached only over HTTP. */
@Modulithic(systemName = "Kiosque")
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            ArtemisAutoConfiguration.class,
            DataMongoAutoConfiguration.class,
            DataMongoReactiveAutoConfiguration.class,
            DataMongoRepositoriesAutoConfiguration.class,
            DataMongoReactiveRepositoriesAutoConfiguration.class,
            LogbackMetricsAutoConfiguration.class // asked at each line that is not logged
        })
@ConfigurationPropertiesScan
@ComponentScan(
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "press\\.kiosque\\.(sandbox|demo|bench|command)\\..*")
        })
public class Kiosque {}
