package press.kiosque.admin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import press.kiosque.delivery.BrokerQueues;

/** How the machinery is doing, for administrators: routes, queues, jobs, storage. What cannot be read is said to be so. */
@Controller
@ConditionalOnWebApplication
class TechnicalController {

    private static final Logger LOG = LoggerFactory.getLogger(TechnicalController.class);

    private final RouteFigures routes;
    private final BrokerQueues queues;
    private final JobFigures jobs;
    private final Machine machine;

    TechnicalController(RouteFigures routes, BrokerQueues queues, JobFigures jobs, Machine machine) {
        this.routes = routes;
        this.queues = queues;
        this.jobs = jobs;
        this.machine = machine;
    }

    /** The page. */
    @GetMapping("/admin/settings/technical")
    String page(Model model) {
        model.addAttribute("routes", routes.rows(machine.camel()));
        model.addAttribute("queues", depths());
        model.addAttribute("runs", jobs.rows());
        model.addAttribute("ownDatabase", machine.ownsDatabase());
        model.addAttribute("ownBroker", machine.ownsBroker());
        model.addAttribute("databaseVersion", machine.databaseVersion());
        model.addAttribute("room", machine.room());
        model.addAttribute("heap", machine.heap());
        model.addAttribute("up", machine.up());
        model.addAttribute("versions", machine.versions());
        return "settings/technical";
    }

    /** What waits in each queue; null if the broker does not tell us. */
    private @Nullable Map<String, BrokerQueues.Depth> depths() {
        try {
            return queues.depths();
        } catch (IllegalStateException e) {
            LOG.info("The page shows no queues. reason={}", e.getMessage());
            return null;
        }
    }
}
