package press.kiosque.sandbox;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Saves attachments to send again, by address or as a file: {@code POST /{page or me}/message_attachments}. */
@Component
final class AttachmentsEdge implements GraphEdge {

    private static final int LARGEST = 25 * 1024 * 1024;

    private final GraphAccess access;
    private final Uploads uploads;
    private final Clock clock;

    AttachmentsEdge(GraphAccess access, Uploads uploads, MovableClock clock) {
        this.access = access;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("message_attachments");
    }

    @Override
    public JsonNode answer(GraphRequest request) {
        Page page = access.namedPage(request);
        page.require("pages_messaging");
        if (!request.method().equals("POST")) {
            throw request.unsupported();
        }
        Shape message = request.shape()
                .only(Set.of("message", "platform"))
                .requiredObject("message")
                .only(Set.of("attachment"));
        Shape attachment = message.requiredObject("attachment").only(Set.of("type", "payload"));
        String type = attachment.requiredWord("type", MessageShape.MEDIA);
        String url = request.upload() == null ? address(attachment) : file(attachment, request.upload());
        return Json.object().put("attachment_id", page.assets().save(type, url, clock.instant()));
    }

    private static String address(Shape attachment) {
        Shape payload = attachment.requiredObject("payload").only(Set.of("url", "is_reusable"));
        if (!payload.isTrue("is_reusable")) {
            throw payload.refuse("is_reusable", "must be true to save an attachment");
        }
        return payload.requiredUrl("url");
    }

    private String file(Shape attachment, GraphRequest.Upload file) {
        attachment.object("payload").ifPresent(payload -> payload.only(Set.of("is_reusable")));
        if (file.bytes().length > LARGEST) {
            throw GraphError.invalid(2018109, "filedata has more than " + LARGEST + " bytes");
        }
        return uploads.keep(file);
    }
}
