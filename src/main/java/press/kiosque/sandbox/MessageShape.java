package press.kiosque.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.kiosque.sandbox.Message.Attachment;
import press.kiosque.sandbox.Message.Content;
import press.kiosque.sandbox.Message.QuickReply;

/** Checks the message of a send. See "Send API", "Message" and "Quick replies" for each limit. */
final class MessageShape {

    static final Set<String> MEDIA = Set.of("image", "audio", "video", "file");

    private static final int TEXT = 2000;
    private static final int METADATA = 999;
    private static final int QUICK_REPLIES = 13;
    private static final int IMAGES = 30;
    private static final Set<String> ATTACHMENTS = Set.of("image", "audio", "video", "file", "template");

    private final Page page;
    private final Instant now;

    MessageShape(Page page, Instant now) {
        this.page = page;
        this.now = now;
    }

    Content content(Shape message) {
        message.only(Set.of("text", "attachment", "attachments", "quick_replies", "metadata"));
        if (message.count("text", "attachment", "attachments") != 1) {
            throw message.refuse("must hold exactly one of text, attachment and attachments");
        }
        String metadata = message.text("metadata", METADATA).orElse(null);
        List<QuickReply> replies = message.list("quick_replies", 1, QUICK_REPLIES).stream()
                .map(MessageShape::quickReply)
                .toList();
        if (message.has("text")) {
            String text = message.requiredText("text", TEXT);
            return new Content(text, metadata, List.of(), List.of(), replies, List.of());
        }
        if (message.has("attachments")) {
            List<Attachment> images = message.list("attachments", 1, IMAGES).stream()
                    .map(image -> media(image, Set.of("image")))
                    .toList();
            return new Content(null, metadata, List.of(), List.of(), replies, images);
        }
        return attachment(message.requiredObject("attachment"), metadata, replies);
    }

    private Content attachment(Shape attachment, @Nullable String metadata, List<QuickReply> replies) {
        if (!attachment.requiredWord("type", ATTACHMENTS).equals("template")) {
            return new Content(null, metadata, List.of(), List.of(), replies, List.of(media(attachment, MEDIA)));
        }
        attachment.only(Set.of("type", "payload"));
        TemplateShape.Template template = new TemplateShape(page, now).template(attachment.requiredObject("payload"));
        return new Content(
                template.text(), metadata, template.cards(), template.buttons(), replies, template.attachments());
    }

    private Attachment media(Shape attachment, Set<String> types) {
        attachment.only(Set.of("type", "payload"));
        String type = attachment.requiredWord("type", types);
        Shape payload = attachment.requiredObject("payload").only(Set.of("url", "is_reusable", "attachment_id"));
        if (payload.has("attachment_id")) {
            return saved(payload, page, now);
        }
        return new Attachment(type, payload.requiredUrl("url"));
    }

    /** The attachment that was saved under this id; 2018074 when it is not this Page's or too old. */
    static Attachment saved(Shape holder, Page page, Instant now) {
        if (holder.has("url")) {
            throw holder.refuse("attachment_id", "cannot stand beside url");
        }
        String id = holder.id("attachment_id").orElse("");
        return page.assets()
                .find(id, now)
                .map(asset -> new Attachment(asset.type(), asset.url()))
                .orElseThrow(() ->
                        GraphError.invalid(2018074, "The attachment " + id + " is not this Page's, or has expired"));
    }

    private static QuickReply quickReply(Shape reply) {
        reply.only(Set.of("content_type", "title", "payload", "image_url"));
        String type = reply.requiredWord("content_type", Set.of("text", "user_phone_number", "user_email"));
        if (!type.equals("text")) {
            return new QuickReply(type, type, null);
        }
        return new QuickReply(
                reply.requiredTitle("title", ButtonShape.TITLE),
                reply.requiredText("payload", ButtonShape.PAYLOAD),
                reply.url("image_url").orElse(null));
    }
}
