package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.feed.GuardedDownload;

/** What readers send is copied while its address holds. */
class TipFolderTest {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};

    @TempDir
    Path data;

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    private Tips tips() {
        return phone.get(Tips.class);
    }

    private Tip sent() {
        return tips().of(Phone.LENA).get(0);
    }

    @Test
    void aCopyIsMadeBeforeTheAddressExpiresAndGoesWithTheReader() throws Exception {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        when(web.get(anyString())).thenReturn(Optional.empty()).thenReturn(Optional.of(JPEG));
        var folder = new TipFolder(tips(), web, new TipSettings(data));

        folder.copy();
        assertThat(sent().copy().failures()).isEqualTo(1);
        folder.copy();
        folder.copy();

        assertThat(sent().isPicture()).isTrue();
        assertThat(folder.read(sent())).contains(JPEG);
        folder.forget(tips().of(Phone.LENA));
        assertThat(tips().of(Phone.LENA)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatIsForgottenWhileItIsBeingCopied() throws Exception {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        var folder = new TipFolder(tips(), web, new TipSettings(data));
        when(web.get(anyString())).then(call -> {
            folder.forget(tips().of(Phone.LENA));
            return Optional.of(JPEG);
        });

        folder.copy();

        assertThat(files()).isEmpty();
    }

    @Test
    void whatAProcessLeftThatDiedOverACopyGoesWithTheReaderToo() throws Exception {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        when(web.get(anyString())).thenReturn(Optional.of(JPEG));
        var folder = new TipFolder(tips(), web, new TipSettings(data));
        folder.copy();
        String name = String.valueOf(sent().copy().name());
        Files.write(data.resolve("tips").resolve(name + ".half.part"), JPEG);
        tips().copied(sent().id(), new Tip.Copy(null, 0));

        folder.forget(tips().of(Phone.LENA));

        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var left = Files.list(data.resolve("tips"))) {
            return left.toList();
        }
    }

    @Test
    void afterFiveFailuresTheAddressIsTakenForVoid() {
        phone.shares("image");
        GuardedDownload web = mock(GuardedDownload.class);
        when(web.get(anyString())).thenReturn(Optional.empty());
        var folder = new TipFolder(tips(), web, new TipSettings(data));

        for (int attempt = 0; attempt < 7; attempt++) {
            folder.copy();
        }

        assertThat(sent().copy().failures()).isEqualTo(TipFolder.ATTEMPTS);
    }
}
