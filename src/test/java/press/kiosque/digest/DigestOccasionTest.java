package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestOccasionTest {

    @Test
    void anOccasionNamesItsEditionWhateverStandsBehindIt() {
        assertThat(DigestOccasion.of("matin", "2026-11-22")).isEqualTo("digest:matin:2026-11-22");
        assertThat(DigestOccasion.edition("digest:matin:2026-11-22T0730")).contains("matin");
        assertThat(DigestOccasion.edition("digest:matin:now")).contains("matin");
        assertThat(DigestOccasion.edition("push:692180")).isEmpty();
    }

    @Test
    void whoTakesAnEditionAtAnotherHourBelongsToTheSameOccasionAsTheOthers() {
        assertThat(DigestOccasion.atItsHour("digest:matin:2026-11-22T0730")).isEqualTo("digest:matin:2026-11-22");
        assertThat(DigestOccasion.atItsHour("digest:matin:2026-11-22")).isEqualTo("digest:matin:2026-11-22");
    }
}
