package org.lunzhu.benchmarks.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lunzhu.benchmarks.report.table.Growth;

class PowerLawTest {

    @Test
    void aKnownPowerLawIsFoundExactly() {
        List<PowerLaw.Sample> samples = DoubleStream.of(50, 100, 400, 12_000)
                .mapToObj(n -> new PowerLaw.Sample(n, 0.003 * Math.pow(n, 1.37)))
                .toList();

        PowerLaw law = PowerLaw.fit(samples);

        assertThat(law.exponent()).isCloseTo(1.37, within(1e-12));
        assertThat(law.factor()).isCloseTo(0.003, within(1e-12));
        assertThat(law).hasToString("0.0030 · n^1.37");
        assertThat(law.at(200)).isCloseTo(0.003 * Math.pow(200, 1.37), within(1e-9));
    }

    @Test
    void oneSizeHasNoLaw() {
        List<PowerLaw.Sample> samples = List.of(new PowerLaw.Sample(50, 1), new PowerLaw.Sample(50, 2));

        assertThatThrownBy(() -> PowerLaw.fit(samples)).hasMessageContaining("two sizes");
        assertThat(Growth.law(samples)).isEmpty();
    }
}
