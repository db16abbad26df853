package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a feed into text. A byte order mark is believed first, then what the document says of itself, then
 * what the server says, then UTF-8; but only an encoding in which all bytes make sense is believed at all. In one of single
 * bytes nearly all do, while nothing but UTF-8 makes sense as UTF-8 by chance: so it comes before those.
 */
final class FeedText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Encodings of several bytes a character, by how a document starts in them: with a mark, or with {@code <}. */
    private static final Map<Charset, List<String>> WIDE = wide();

    /** Names under which the wider encoding is meant, as browsers do. */
    private static final Map<String, String> MEANT = Map.of(
            "iso-8859-1",
            "windows-1252",
            "latin1",
            "windows-1252",
            "latin-1",
            "windows-1252",
            "gb2312",
            "gb18030",
            "gbk",
            "gb18030",
            "iso-8859-9",
            "windows-1254",
            "ks_c_5601-1987",
            "x-windows-949",
            "macintosh",
            "x-MacRoman",
            "x-sjis",
            "windows-31j",
            "shift_jis",
            "windows-31j");

    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]+)\\s*[\"']");
    private static final Pattern HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    private FeedText() {}

    private static Map<Charset, List<String>> wide() {
        var wide = new LinkedHashMap<Charset, List<String>>();
        wide.put(Charset.forName("UTF-32BE"), List.of("0000feff", "0000003c"));
        wide.put(Charset.forName("UTF-32LE"), List.of("fffe0000", "3c000000"));
        wide.put(UTF_16BE, List.of("feff", "003c"));
        wide.put(UTF_16LE, List.of("fffe", "3c00"));
        return wide;
    }

    /** The text of these bytes, without a byte order mark. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        Optional<Charset> unmistakable = byFirstBytes(bytes);
        if (unmistakable.isPresent()) {
            return withoutMark(new String(bytes, unmistakable.get()));
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), ISO_8859_1);
        List<Charset> named = Stream.of(named(PROLOG, start), named(HEADER, contentType == null ? "" : contentType))
                .flatMap(Optional::stream)
                .toList();
        Stream<Charset> candidates = named.stream().allMatch(FeedText::isOfSingleBytes)
                ? Stream.concat(Stream.of(UTF_8), named.stream())
                : Stream.concat(named.stream(), Stream.of(UTF_8));
        return withoutMark(candidates
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> leniently(bytes)));
    }

    private static boolean isOfSingleBytes(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static Optional<Charset> byFirstBytes(byte[] bytes) {
        String first = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        return WIDE.entrySet().stream()
                .filter(wide -> wide.getValue().stream().anyMatch(first::startsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(name, name));
            // Whoever could write the name in single bytes writes no UTF-16; and nobody means US-ASCII.
            boolean impossible =
                    charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return impossible || charset.equals(US_ASCII) ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(UTF_8)) {
            String text = new String(bytes, UTF_8);
            return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictlySlow(bytes, charset);
        }
        return strictlySlow(bytes, charset);
    }

    private static Optional<String> strictlySlow(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters, or else the encoding of old Windows, in which anything goes. */
    private static String leniently(byte[] bytes) {
        String utf8 = new String(bytes, UTF_8);
        long broken = utf8.chars().filter(c -> c == '\uFFFD').count();
        long foreign = utf8.chars().filter(c -> c > 0x7F).count();
        return broken * 4 <= foreign ? utf8 : new String(bytes, WINDOWS_1252);
    }

    private static String withoutMark(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }
}
