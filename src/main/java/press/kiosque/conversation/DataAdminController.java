package press.kiosque.conversation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import press.kiosque.newsroom.Colleagues;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** What editors do on a reader's page with what is held about them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/admin/readers/{newsroomId}/{recipient}")
class DataAdminController {

    private final DataDesk desk;
    private final Subscribers subscribers;
    private final Colleagues colleagues;

    DataAdminController(DataDesk desk, Subscribers subscribers, Colleagues colleagues) {
        this.desk = desk;
        this.subscribers = subscribers;
        this.colleagues = colleagues;
    }

    /** The file that the reader would get in the thread; it is no link, since each hand-over is logged. */
    @PostMapping("/data")
    ResponseEntity<byte[]> handOver(
            @PathVariable("newsroomId") String newsroom,
            @PathVariable("recipient") String recipient,
            Authentication person) {
        return desk.handOver(colleagues.of(person), Subscriber.id(newsroom, recipient))
                .map(DataPage::file)
                .orElseThrow(DataAdminController::unknown);
    }

    /** Erases everything, if whoever does it says that the reader has asked for it. */
    @PostMapping("/erase")
    String erase(
            @PathVariable("newsroomId") String newsroom,
            @PathVariable("recipient") String recipient,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure,
            Authentication person,
            RedirectAttributes told) {
        Subscriber reader =
                subscribers.find(Subscriber.id(newsroom, recipient)).orElseThrow(DataAdminController::unknown);
        if (!sure) {
            told.addFlashAttribute("refused", "reader.data.wrong.sure");
            return "redirect:/admin/readers/{newsroomId}/{recipient}";
        }
        desk.erase(colleagues.of(person), reader);
        told.addFlashAttribute("notice", "reader.data.erased");
        return "redirect:/admin/readers";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
