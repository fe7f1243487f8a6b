package org.lunzhu.office.books;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books written for their traps. */
class TrialsTest {

    static Stream<Trial> trials() throws IOException {
        return Stream.of(FileTrials.all(), TextTrials.all(), HeadTrials.all(), RowTrials.all(), ValueTrials.all(),
                        MatchTrials.all(), OldBookTrials.all(), WriterTrials.all(), OfficeTrials.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void readsWhatIsCertainAndReportsTheRest(Trial trial) throws IOException {
        Reads.asExpected(trial);
    }
}
