package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedExchangeTest {

    private static final Path DATASETS = Path.of("../data/datasets");

    @Test
    void thePublishedExchangeHasOnePairThatSuperviseEachOther() {
        Run run = Run.chinese(
                "score",
                DATASETS.resolve("taierzhuang-2022.json"),
                DATASETS.resolve("taierzhuang-2022-published.plan.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("reciprocal  避免互相监督  -200soft", "双顶山", "泉兴");
    }
}
