package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Faults on demand: asked for, listed with how often each struck, taken back. */
@RestController
@RequestMapping("/api/faults")
final class FaultsController {

    private final Faults faults;
    private final Silences silences;
    private final Bodies bodies;

    FaultsController(Faults faults, Silences silences, Bodies bodies) {
        this.faults = faults;
        this.silences = silences;
        this.bodies = bodies;
    }

    @PostMapping
    Map<String, Long> demand(HttpServletRequest request) {
        return Map.of("id", faults.add(bodies.read(request, Fault.class)));
    }

    @GetMapping
    Listing list() {
        return new Listing(faults.all(), silences.count());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable long id) {
        if (!faults.remove(id)) {
            throw Refusal.notFound("There is no fault " + id + ": GET /api/faults lists them");
        }
    }

    /** Takes all back, and cuts the calls that are hanging. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeAllBack() {
        faults.clear();
        silences.end();
    }

    /** All faults, and how many calls hang without an answer. */
    record Listing(List<Faults.Status> faults, int hanging) {}
}
