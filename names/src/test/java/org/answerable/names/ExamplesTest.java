package org.answerable.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    @Test
    void theExampleOfAComparisonTellsWhatItSays() {
        assertThat(Examples.compare()).contains("абловас sounds like ablovas");
    }

    @Test
    void theExampleOfAnIndexFindsTheManAndNotHisNamesake(@TempDir Path folder) throws IOException {
        assertThat(Examples.index(folder.resolve("names.index")))
                .extracting(Hit::number)
                .containsExactly(0);
    }
}
