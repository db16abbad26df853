package press.kiosque.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A newsroom's day, counted. It names no reader.
 *
 * @param id {@code newsroom|day}
 * @param day on the newsroom's clock, {@code 2026-11-22}
 * @param foldedAt when it was counted
 * @param joined readers who began to agree to something
 * @param left readers who took back all that they had agreed to
 * @param total readers who agreed to something when the day ended
 * @param sources whence those came who joined, as far as their link said it
 * @param reach whom we could write to, and whom not
 * @param rows what became of messages
 */
public record DayNumbers(
        @BsonId String id,
        String newsroom,
        String day,
        Instant foldedAt,
        long joined,
        long left,
        long total,
        List<Source> sources,
        List<Reached> reach,
        List<Row> rows) {

    public DayNumbers {
        sources = List.copyOf(sources);
        reach = List.copyOf(reach);
        rows = List.copyOf(rows);
    }

    static String id(String newsroom, LocalDate day) {
        return newsroom + "|" + day;
    }

    LocalDate date() {
        return LocalDate.parse(day);
    }

    /** What became of messages of one kind. */
    public record Row(Part part, String key, Tally tally) {}

    /**
     * So many readers were reached, or not.
     *
     * @param by name of the rule by which they were; of those who were not, the reason, else the outcome
     */
    public record Reached(boolean sent, String by, long readers) {}

    /** So many readers joined by a link that carries this reference. */
    public record Source(String reference, long readers) {}
}
