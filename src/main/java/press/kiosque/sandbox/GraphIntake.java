package press.kiosque.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads calls of Graph from the wire; whatever is wrong with a body is kept for the place in order where it counts. */
final class GraphIntake {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode fields = JSON.createObjectNode();
    private GraphRequest.@Nullable Upload upload;
    private @Nullable GraphError fault;

    private GraphIntake() {}

    static GraphRequest of(HttpServletRequest http) {
        GraphIntake intake = new GraphIntake();
        intake.guarded(() -> Form.read(http.getQueryString(), intake.fields));
        intake.guarded(() -> intake.readBody(http));
        String header = http.getHeader("Authorization");
        String bearer = header != null && header.startsWith("Bearer ") ? header.substring(7) : null;
        return intake.request(http.getMethod(), path(http.getRequestURI()), bearer);
    }

    /** Reads one part of a batch; it speaks with the batch's token where it brings none of its own. */
    static GraphRequest ofPart(Shape part, GraphRequest batch) {
        GraphIntake intake = new GraphIntake();
        String[] address = part.requiredText("relative_url", 8192).split("\\?", 2);
        intake.guarded(() -> Form.read(address.length == 2 ? address[1] : null, intake.fields));
        intake.guarded(() -> Form.read(part.text("body", LARGEST).orElse(null), intake.fields));
        part.text("access_token", 1000).ifPresent(token -> intake.fields.put("access_token", token));
        if (!intake.fields.has("access_token") && batch.proof() != null) {
            intake.fields.put("appsecret_proof", batch.proof());
        }
        return intake.request(part.requiredText("method", 10), path(address[0]), batch.token());
    }

    private GraphRequest request(String method, List<String> path, @Nullable String otherToken) {
        String token = take("access_token");
        String proof = take("appsecret_proof");
        String proofTime = take("appsecret_time");
        return new GraphRequest(
                method, path, fields, token == null ? otherToken : token, proof, proofTime, upload, fault);
    }

    /** The parts of a path, without its version. */
    private static List<String> path(String address) {
        return Arrays.stream(address.split("/"))
                .filter(part -> !part.isEmpty() && !part.matches("v\\d+\\.\\d+"))
                .toList();
    }

    private void readBody(HttpServletRequest http) {
        String type = http.getContentType() == null ? "" : http.getContentType();
        try {
            if (type.startsWith("multipart/form-data")) {
                readParts(http);
                return;
            }
            byte[] bytes = http.getInputStream().readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw GraphError.invalid("The body has more than " + LARGEST + " bytes");
            }
            if (type.startsWith("application/json")) {
                readJson(bytes);
            } else {
                Form.read(new String(bytes, StandardCharsets.UTF_8), fields);
            }
        } catch (IOException e) {
            throw GraphError.invalid("The body cannot be read: " + e.getMessage());
        }
    }

    private void readJson(byte[] bytes) {
        try {
            if (bytes.length == 0 || !(JSON.readTree(bytes) instanceof ObjectNode object)) {
                throw GraphError.invalid("The body must be a JSON object");
            }
            object.properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        } catch (JacksonException e) {
            throw GraphError.invalid("The body is not JSON: " + e.getOriginalMessage());
        }
    }

    private void readParts(HttpServletRequest http) throws IOException {
        try {
            for (Part part : http.getParts()) {
                byte[] bytes = part.getInputStream().readAllBytes();
                if (part.getName().equals("filedata")) {
                    String type = part.getContentType();
                    upload = new GraphRequest.Upload(bytes, type == null ? "application/octet-stream" : type);
                } else {
                    fields.set(part.getName(), Form.value(new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        } catch (ServletException | IllegalStateException e) {
            throw GraphError.invalid("The form with files cannot be read: " + e.getMessage());
        }
    }

    private void guarded(Runnable reading) {
        try {
            reading.run();
        } catch (GraphError e) {
            fault = fault == null ? e : fault;
        }
    }

    private @Nullable String take(String name) {
        JsonNode value = fields.remove(name);
        return value == null ? null : value.asString("");
    }
}
