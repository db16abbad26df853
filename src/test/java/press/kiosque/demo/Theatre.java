package press.kiosque.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.delivery.ThreadHold;
import press.kiosque.digest.DigestJob;
import press.kiosque.subscriber.Subscriber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where dialogues are played: the sandbox with its phones and its clock, over HTTP. */
final class Theatre {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);

    /** So long nothing more comes when all has come. */
    private static final int QUIET_LOOKS = 8;

    /** So long an answer may take, and so long none is waited for. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private static final Duration SILENCE = Duration.ofMillis(1500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Demo demo;

    Theatre(Demo demo) {
        this.demo = demo;
    }

    /** Sets the clock of the sandbox and the application. */
    void clock(Instant now) {
        call("PUT", "api/clock", Map.of("now", now.toString()));
    }

    private Instant now() {
        return Instant.parse(call("GET", "api/clock", Map.of()).path("now").asString());
    }

    Seat seat(String[] reader) {
        return new Seat(demo.sandbox().reader("Camille", reader[0], reader[1]), ZoneId.of(reader[1]));
    }

    private JsonNode call(String method, String path, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create(demo.phoneUrl() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("the sandbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** One reader with their phone. */
    final class Seat {

        private static final Pattern TIME = Pattern.compile("\\+(\\d+)([dhm])|(\\d\\d:\\d\\d)");

        private final String psid;
        private final ZoneId zone;
        private int seen;

        Seat(String psid, ZoneId zone) {
            this.psid = psid;
            this.zone = zone;
        }

        /** Does what the line says, and gives what comes back. */
        List<String> does(String line) {
            JsonNode event = event(line).path("events").path(0);
            String id = event.path(event.has("message") ? "message" : "postback")
                    .path("mid")
                    .asString("");
            if (!id.isEmpty()) {
                answered(id);
            }
            return comesBack(id.isEmpty() ? SILENCE : Duration.ZERO, id.isEmpty() ? QUIET_LOOKS : 1);
        }

        private JsonNode event(String line) {
            if (line.startsWith("[")) {
                return act("tap", Map.of("title", line.substring(1, line.length() - 1)));
            }
            return line.startsWith("(")
                    ? gesture(line.substring(1, line.length() - 1).split(" "))
                    : act("say", Map.of("text", line));
        }

        /** Waits until all that the bot has said to this event is on the phone. */
        private void answered(String event) {
            Waiting.until(ANSWER_WITHIN, LOOK_AGAIN, () -> isAnswered(event), "no answer to " + event);
        }

        private boolean isAnswered(String event) {
            List<TranscriptLine> lines = demo.bean(Transcript.class).of(Subscriber.id("le-kiosque", psid));
            boolean underWay = lines.stream().anyMatch(line -> line.id().equals(event) && !line.settled());
            List<String> said = lines.stream()
                    .map(TranscriptLine::id)
                    .filter(id -> id.startsWith("reply:" + event + ":"))
                    .toList();
            List<String> arrived = fromPage().stream()
                    .map(message -> message.path("metadata").asString("").replaceFirst("\\|.*", ""))
                    .toList();
            boolean erased = lines.stream().noneMatch(line -> line.id().equals(event));
            return !underWay && (!erased || !said.isEmpty()) && arrived.containsAll(said);
        }

        private JsonNode gesture(String[] words) {
            return switch (words[0]) {
                case "start" -> act("start", words.length > 1 ? Map.of("ref", words[1]) : Map.of());
                case "photo" -> act("photo", Map.of());
                case "link" -> act("share", Map.of("url", words[1], "title", "Un article"));
                case "reaction" -> act("react", Map.of("reaction", words[1]));
                case "payload" -> act("tap", Map.of("payload", words[1]));
                default -> act("photo", Map.of("url", "https://cdn.example/x", "type", words[0]));
            };
        }

        private JsonNode act(String what, Map<String, ?> body) {
            return call("POST", "api/readers/" + psid + "/" + what, body);
        }

        /** Somebody in the Page's inbox writes, or passes the thread back; gives what then stands on the phone. */
        List<String> newsroom(String line) {
            boolean pass = line.equals("(pass)");
            demo.sandbox().inbox(psid, pass ? "pass" : "say", pass ? Map.of() : Map.of("text", line));
            Waiting.until(ANSWER_WITHIN, LOOK_AGAIN, () -> isHeld() != pass, "nobody noticed: " + line);
            demo.bean(QueueDrain.class).await();
            return comesBack(SILENCE, QUIET_LOOKS);
        }

        private boolean isHeld() {
            String reader = Subscriber.id("le-kiosque", psid);
            return demo.bean(ThreadHold.class).held(Set.of(reader)).contains(reader);
        }

        /** Lets time pass, and brings what is due. */
        List<String> time(String passes) {
            clock(later(passes));
            demo.bean(DigestJob.class).runDue();
            demo.bean(QueueDrain.class).await();
            return comesBack(Duration.ZERO, QUIET_LOOKS);
        }

        private Instant later(String passes) {
            Matcher time = TIME.matcher(passes);
            if (!time.matches()) {
                throw new IllegalArgumentException("no time: " + passes);
            }
            if (time.group(3) != null) {
                ZonedDateTime here = Theatre.this.now().atZone(zone);
                ZonedDateTime then = here.with(LocalTime.parse(time.group(3)));
                return (then.isAfter(here) ? then : then.plusDays(1))
                        .plusSeconds(30)
                        .toInstant();
            }
            long many = Long.parseLong(time.group(1));
            return switch (time.group(2)) {
                case "d" -> Theatre.this.now().plus(Duration.ofDays(many));
                case "h" -> Theatre.this.now().plus(Duration.ofHours(many));
                default -> Theatre.this.now().plus(Duration.ofMinutes(many));
            };
        }

        /** What has come since the last time, once nothing more comes; waits for something at most so long. */
        private List<String> comesBack(Duration within, int looks) {
            long deadline = System.nanoTime() + within.toNanos();
            int quiet = 0;
            List<JsonNode> all = fromPage();
            while (quiet < looks || (all.size() == seen && System.nanoTime() < deadline)) {
                Waiting.pause(LOOK_AGAIN);
                List<JsonNode> now = fromPage();
                quiet = now.size() == all.size() ? quiet + 1 : 0;
                all = now;
            }
            var lines = new ArrayList<String>();
            all.subList(seen, all.size()).forEach(message -> lines.addAll(PrintedMessage.lines(message)));
            seen = all.size();
            return lines.isEmpty() ? List.of("(nothing)") : lines;
        }

        private List<JsonNode> fromPage() {
            return demo.sandbox()
                    .thread(psid)
                    .path("messages")
                    .valueStream()
                    .filter(message -> message.path("from").asString().equals("page"))
                    .toList();
        }
    }
}
