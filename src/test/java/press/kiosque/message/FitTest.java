package press.kiosque.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void shortTextStaysAsItIs() {
        String fitted = Fit.within("Sport", 5);

        assertThat(fitted).isEqualTo("Sport");
    }

    @Test
    void longTextIsCutAfterAWord() {
        String fitted = Fit.within("Sciences, santé et environnement", 20);

        assertThat(fitted).isEqualTo("Sciences, santé et…");
    }

    @Test
    void noCommaDanglesBeforeTheEllipsis() {
        String fitted = Fit.within("Les élections, jour après jour", 16);

        assertThat(fitted).isEqualTo("Les élections…");
    }

    @Test
    void aWordThatJustFitsIsKept() {
        String fitted = Fit.within("Culture et loisirs", 11);

        assertThat(fitted).isEqualTo("Culture et…");
    }

    @Test
    void aWordThatFillsTheRoomIsCutInside() {
        String fitted = Fit.within("⚽ Anticonstitutionnellement", 12);

        assertThat(fitted).isEqualTo("⚽ Anticonst…");
    }

    @Test
    void aSurrogatePairIsNeverSplit() {
        String fitted = Fit.within("🗞🗞🗞🗞", 6);

        assertThat(fitted).isEqualTo("🗞🗞…");
    }

    @Test
    void whatReadersSeeAsOneEmojiIsNeverSplit() {
        String fitted = Fit.within("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 18);

        assertThat(fitted).isEqualTo("👩‍👩‍👧‍👦…");
    }

    @Test
    void aLetterKeepsItsAccent() {
        String fitted = Fit.within("abcde\u0301fgh", 6);

        assertThat(fitted).isEqualTo("abcd…");
    }

    @Test
    void anEmojiThatFillsTheRoomLeavesTheEllipsisAlone() {
        String fitted = Fit.within("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3);

        assertThat(fitted).isEqualTo("…");
    }

    @Test
    void noRoomIsRefused() {
        assertThatThrownBy(() -> Fit.within("Sport", 0)).hasMessageContaining("0 characters");
    }
}
