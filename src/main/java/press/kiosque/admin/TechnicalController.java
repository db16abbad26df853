package press.kiosque.admin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the machinery is doing, for administrators: routes, queues, jobs, storage. What cannot be read is said to be so. */
@Controller
@ConditionalOnWebApplication
class TechnicalController {

    private final RouteFigures routes;
    private final QueueFigures queues;
    private final JobFigures jobs;
    private final Machine machine;

    TechnicalController(RouteFigures routes, QueueFigures queues, JobFigures jobs, Machine machine) {
        this.routes = routes;
        this.queues = queues;
        this.jobs = jobs;
        this.machine = machine;
    }

    /** The page. */
    @GetMapping("/admin/settings/technical")
    String page(Model model) {
        model.addAttribute("routes", routes.rows(machine.camel()));
        model.addAttribute("queues", queues.rows().orElse(null));
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
}
