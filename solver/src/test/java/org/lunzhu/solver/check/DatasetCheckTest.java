package org.lunzhu.solver.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortages;

class DatasetCheckTest {

    private static final int DATASETS_PER_SEED = 1500;

    @Test
    void aSoundDatasetHasNoIssues() {
        assertThat(DatasetCheck.check(SoundDataset.create())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsBrokenIsReportedAndNeverThrows(long seed) {
        RecordMutator mutator = new RecordMutator(seed);
        Set<String> codes = new TreeSet<>();
        int planned = 0;
        for (int i = 0; i < DATASETS_PER_SEED; i++) {
            Dataset broken = SoundDataset.create();
            for (int defects = 0; defects <= i % 10; defects++) {
                broken = mutator.mutate(broken);
            }
            List<Issue> issues = DatasetCheck.check(broken);
            issues.forEach(issue -> codes.add(issue.code()));
            assertThat(issues).allSatisfy(DatasetCheckTest::readsInBothLanguages);
            planned += assertThatADatasetWithoutErrorsCanBePlanned(broken, issues) ? 1 : 0;
        }
        assertThat(planned).isGreaterThan(DATASETS_PER_SEED / 100);
        assertThat(codes).hasSizeGreaterThan(40);
    }

    private static void readsInBothLanguages(Issue issue) {
        assertThat(issue.pointer()).matches("(/.*)?");
        assertThat(issue.message(Locale.ENGLISH)).isNotBlank();
        assertThat(issue.message(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        assertThat(issue.remedy(Locale.ENGLISH)).isNotBlank();
    }

    private static boolean assertThatADatasetWithoutErrorsCanBePlanned(Dataset dataset, List<Issue> issues) {
        boolean sound = issues.stream().noneMatch(Issue::isError);
        if (sound) {
            assertThatCode(() -> Shortages.find(PlanBuilder.of(dataset).build()))
                    .doesNotThrowAnyException();
        }
        return sound;
    }
}
