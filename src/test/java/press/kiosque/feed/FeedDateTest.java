package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 10 Feb 2025 12:00:00 +0100                | 2025-02-10T11:00:00Z",
                "Mon, 10 Feb 2025 12:00:00 GMT+2                | 2025-02-10T10:00:00Z",
                "Mon, 10 Feb 2025 24:00:00 GMT                  | 2025-02-11T00:00:00Z",
                "10 Feb 25 12:00 EST                            | 2025-02-10T17:00:00Z",
                "Monday, 10-Feb-25 12:00:00 GMT                 | 2025-02-10T12:00:00Z",
                "Mon Feb 10 12:00:00 CET 2025                   | 2025-02-10T11:00:00Z",
                "February 10, 2025 - 3:09pm                     | 2025-02-10T15:09:00Z",
                "Feb. 10, 2025, 10:57 a.m.                      | 2025-02-10T10:57:00Z",
                "Mon, 10th Feb 2025 12:00:00 GMT                | 2025-02-10T12:00:00Z",
                "2025-02-10                                     | 2025-02-10T00:00:00Z",
                "20250210T120000Z                               | 2025-02-10T12:00:00Z",
                "2025-02-10T12:00:00.123+01:00                  | 2025-02-10T11:00:00Z",
                "2025-02-10T12:00:00+01:00[Europe/Paris]        | 2025-02-10T11:00:00Z",
                "2025-02-10 12:00:00 -0500                      | 2025-02-10T17:00:00Z",
                "Mon, 10 Feb 2025 12:00:00 Europe/Paris         | 2025-02-10T11:00:00Z",
                "10/02/2025 12:00                               | 2025-02-10T12:00:00Z",
                "02/13/2025 12:00                               | 2025-02-13T12:00:00Z",
                "mardi 4 février 2025 à 14h05                   | 2025-02-04T14:05:00Z",
                "mar. 4 mars 2025 14:05:00 HNEC                 | 2025-03-04T13:05:00Z",
                "1er août 2025                                  | 2025-08-01T00:00:00Z",
                "Montag, 10. März 2025, 12:00 MEZ               | 2025-03-10T11:00:00Z",
                "lunes, 10 diciembre 2025 12:00:00 UTC          | 2025-12-10T12:00:00Z",
                "December 1st, 2026                             | 2026-12-01T00:00:00Z",
                "Mardi 1er décembre 2026 à 8h30                 | 2026-12-01T08:30:00Z",
                "the 1st of December 2026 at 8:30 PM            | 2026-12-01T20:30:00Z",
                "Fredag 1. maj 2026 kl. 08.30                   | 2026-05-01T08:30:00Z",
                "tirsdag 1. desember 2026 kl 8.30               | 2026-12-01T08:30:00Z",
                "zondag 1 maart 2026 - 08:30                    | 2026-03-01T08:30:00Z",
                "1° dicembre 2026, ore 8.30                     | 2026-12-01T08:30:00Z",
                "2026-12-01T08:30:00−05:00                      | 2026-12-01T13:30:00Z",
                "2026-335                                       | 2026-12-01T00:00:00Z",
                "2026-335T08:30:00+01:00                        | 2026-12-01T07:30:00Z",
                "2024366                                        | 2024-12-31T00:00:00Z",
                "2026-W49-2                                     | 2026-12-01T00:00:00Z",
                "2026-W49-2T08:30:00+01:00                      | 2026-12-01T07:30:00Z",
                "2026W492                                       | 2026-12-01T00:00:00Z",
                "2026-W53                                       | 2026-12-28T00:00:00Z",
                "20261201083000                                 | 2026-12-01T08:30:00Z"
            })
    void aDateIsReadAsItWasMeant(String text, Instant meant) {
        assertThat(FeedDate.parse(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "1739184000",
                "0000-00-00 00:00:00",
                "Mon, 45 Foo",
                "12:00",
                "99/99/2025",
                "2026-366",
                "2025-W53-1"
            })
    void whatNamesNoDayIsNone(String text) {
        assertThat(FeedDate.parse(text)).isEmpty();
    }
}
