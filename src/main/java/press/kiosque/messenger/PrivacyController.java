package press.kiosque.messenger;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.messenger.SignedRequests.SignedRequest;
import press.kiosque.newsroom.NewsroomSettings;

/**
 * Where Meta tells us that a person wants their data deleted, or has removed our app from their account.
 *
 * @see <a href="https://developers.facebook.com/docs/development/create-an-app/app-dashboard/data-deletion-callback">
 *     Data deletion callback</a>
 */
@RestController
@RequestMapping("/webhooks/messenger")
class PrivacyController {

    private static final String EVENTS = "direct:messenger-events?block=false";

    private final SignedRequests requests;
    private final ErasureDesk desk;
    private final ProducerTemplate routes;
    private final PageNotices notices;
    private final NewsroomSettings settings;
    private final Clock clock;

    PrivacyController(
            SignedRequests requests,
            ErasureDesk desk,
            ProducerTemplate routes,
            PageNotices notices,
            NewsroomSettings settings,
            Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.routes = routes;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** 200 with where to ask what becomes of it, once it is on disk; 403 if it is not from Meta. */
    @PostMapping("/data-deletion")
    ResponseEntity<Map<String, String>> delete(
            @RequestParam(name = "signed_request", defaultValue = "") String signed) {
        Optional<SignedRequest> request = requests.read(signed);
        if (request.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        routes.sendBody(EVENTS, desk.take(request.get()));
        String code = request.get().code();
        return ResponseEntity.ok(Map.of("url", settings.publicUrl() + "/privacy/" + code, "confirmation_code", code));
    }

    /** Whoever connected the Page may have left: editors are told. */
    @PostMapping("/deauthorize")
    ResponseEntity<Void> deauthorize(@RequestParam(name = "signed_request", defaultValue = "") String signed) {
        Optional<SignedRequest> request = requests.read(signed);
        request.ifPresent(told -> told.newsrooms()
                .forEach(newsroom -> notices.add(PageNotice.of(newsroom, Kind.DEAUTHORISED, clock.instant(), ""))));
        return ResponseEntity.status(request.isPresent() ? HttpStatus.OK : HttpStatus.FORBIDDEN)
                .build();
    }
}
