package press.kiosque.conversation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import press.kiosque.conversation.DataLinks.Ticket;

/** Where a reader downloads what is held about them; public to who has the link. */
@RestController
@ConditionalOnWebApplication
class DataPage {

    private final DataLinks links;
    private final HeldData held;
    private final Clock clock;

    DataPage(DataLinks links, HeldData held, Clock clock) {
        this.links = links;
        this.held = held;
        this.clock = clock;
    }

    /** The file; 404 if the link is not ours or nothing is held any more, 410 once it has expired. */
    @GetMapping(DataLinks.PATH + "{token}")
    ResponseEntity<byte[]> data(@PathVariable("token") String token) {
        Optional<Ticket> ticket = links.read(token);
        if (ticket.isPresent() && ticket.get().expires().isBefore(clock.instant())) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        return ticket.flatMap(good -> held.of(good.reader()))
                .map(DataPage::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** As a file that nobody in between keeps. */
    static ResponseEntity<byte[]> file(byte[] json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kiosque.json")
                                .build()
                                .toString())
                .body(json);
    }
}
