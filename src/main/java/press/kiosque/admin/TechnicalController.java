package press.kiosque.admin;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the machinery is doing, for administrators: routes, queues, jobs, storage. What cannot be read is said to be so. */
@Controller
@ConditionalOnWebApplication
class TechnicalController {

    private static final int MB = 20;

    private final RouteFigures routes;
    private final QueueFigures queues;
    private final JobFigures jobs;
    private final Engine engine;

    TechnicalController(
            RouteFigures routes,
            QueueFigures queues,
            JobFigures jobs,
            CamelContext camel,
            MongoDatabase database,
            Environment settings) {
        this.routes = routes;
        this.queues = queues;
        this.jobs = jobs;
        this.engine = new Engine(camel, database, settings);
    }

    /** What this process runs on. */
    private record Engine(CamelContext camel, MongoDatabase database, Environment settings) {}

    /** The page. */
    @GetMapping("/admin/settings/technical")
    String page(Model model) {
        model.addAttribute("routes", routes.rows(engine.camel()));
        model.addAttribute("queues", queues.rows().orElse(null));
        model.addAttribute("runs", jobs.rows());
        model.addAttribute("databaseVersion", databaseVersion());
        model.addAttribute("databaseOwn", engine.settings().getProperty("kiosque.mongodb.uri") == null);
        model.addAttribute("brokerOwn", engine.settings().getProperty("kiosque.broker.url") == null);
        model.addAttribute("room", room(Path.of(engine.settings().getProperty("kiosque.data-dir", "./data"))));
        model.addAttribute("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> MB);
        model.addAttribute("up", Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()).toMinutes());
        model.addAttribute("versions", versions());
        return "settings/technical";
    }

    private Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        versions.put("Java", Runtime.version().toString());
        versions.put("Spring Boot", SpringBootVersion.getVersion());
        versions.put("Camel", engine.camel().getVersion());
        return versions;
    }

    private String databaseVersion() {
        try {
            return engine.database().runCommand(new Document("buildInfo", 1)).get("version", "");
        } catch (MongoException e) {
            return "";
        }
    }

    /** MB that are free where the data is; null if the file system doesn't tell. */
    private static @Nullable Long room(Path folder) {
        try {
            return Files.getFileStore(Files.exists(folder) ? folder : Path.of(".")).getUsableSpace() >> MB;
        } catch (IOException e) {
            return null;
        }
    }
}
