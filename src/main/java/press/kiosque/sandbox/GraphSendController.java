package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Send API: {@code POST /{version}/{page or me}/messages}. */
@RestController
final class GraphSendController {

    private final GraphAccess access;
    private final SendService service;

    GraphSendController(GraphAccess access, SendService service) {
        this.access = access;
        this.service = service;
    }

    @PostMapping("/{version:v\\d+\\.\\d+}/{page}/messages")
    ResponseEntity<Map<String, String>> send(@PathVariable String page, HttpServletRequest request) {
        GraphRequest call = GraphRequest.of(request);
        Page sender = access.page(call, page);
        SendRequest send = SendRequest.of(call.shape());
        String mid = service.send(sender, send);
        // Naming the content type spares the hottest call the search for one
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        mid.isEmpty()
                                ? Map.of("recipient_id", send.psid())
                                : Map.of("recipient_id", send.psid(), "message_id", mid));
    }
}
