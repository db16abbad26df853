package press.kiosque.numbers;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Readers who first agreed to something in the same week, and how many of them still did at the end of that week and of each
 * after it. It names no reader.
 *
 * @param id {@code newsroom|week}
 * @param week its Monday, {@code 2026-11-16}
 * @param still the number at each week's end, the first week's first, up to the last that has ended
 */
public record Cohort(@BsonId String id, String newsroom, String week, long size, List<Long> still) {

    public Cohort {
        still = List.copyOf(still);
    }

    static String id(String newsroom, LocalDate week) {
        return newsroom + "|" + week;
    }
}
