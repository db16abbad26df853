package press.kiosque.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

/**
 * A line of {@code access.txt}: an address, and the least role that it takes.
 *
 * @param method {@code ASK} for a POST that changes nothing with what is sent
 * @param form what is sent, by field
 */
record Access(Least least, String method, String address, Map<String, String> form) {

    /** Field of the form that carries a file. */
    static final String FILE = "file";

    /** What such a file holds. */
    static final String LIST =
            "<opml version='2.0'><body><outline text='O' xmlUrl='https://opml.example/rss'/></body></opml>";

    /** Whoever there is, each with all that those before may. */
    enum Least {
        NOBODY,
        NEWCOMER,
        VIEWER,
        EDITOR,
        CHIEF,
        ADMINISTRATOR,
        NEVER
    }

    /** All lines, in their order. */
    static List<Access> all() {
        try (var file = requireNonNull(Access.class.getResourceAsStream("access.txt"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Access::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Access of(String line) {
        String[] words = line.replace(
                        "{soon}", LocalDate.now(ZoneOffset.UTC).plusMonths(2).toString())
                .split(" ", 4);
        return new Access(Least.valueOf(words[0]), words[1], words[2], words.length < 4 ? Map.of() : form(words[3]));
    }

    private static Map<String, String> form(String sent) {
        var form = new LinkedHashMap<String, String>();
        Arrays.stream(sent.split("&", -1))
                .map(field -> field.split("=", 2))
                .forEach(field -> form.put(field[0], URLDecoder.decode(field[1], UTF_8)));
        return form;
    }

    /** The same as a servlet gets it, without whoever sends it. */
    MockHttpServletRequest request(ServletContext context) {
        var request = form.containsKey(FILE)
                ? withFile(context)
                : new MockHttpServletRequest(context, verb(), address.replaceFirst("\\?.*", ""));
        form.forEach(request::addParameter);
        return request;
    }

    private MockHttpServletRequest withFile(ServletContext context) {
        var request = new MockMultipartHttpServletRequest(context);
        request.setRequestURI(address);
        request.addFile(new MockMultipartFile(FILE, form.get(FILE), null, LIST.getBytes(UTF_8)));
        return request;
    }

    boolean isPage() {
        return method.equals("GET");
    }

    /** Whether it changes something for who may. */
    boolean isDeed() {
        return method.equals("POST");
    }

    /** As the browser says it. */
    String verb() {
        return isPage() ? "GET" : "POST";
    }

    /** Whether machines come here, who are told apart by what they sign. */
    boolean isForMachines() {
        return address.startsWith("/webhooks/");
    }

    boolean isOpenTo(Least who) {
        return who.compareTo(least) >= 0;
    }

    @Override
    public String toString() {
        return least + " " + method + " " + address;
    }
}
