package org.lunzhu.data.generate;

import java.util.function.Supplier;
import org.lunzhu.data.generate.mutual.Taierzhuang;
import org.lunzhu.data.generate.posting.Weihai;
import org.lunzhu.solver.model.Dataset;

/** The datasets that are committed as files. */
public enum Scenario {
    /** The six mines of Taierzhuang for the half-year that was published. */
    TAIERZHUANG(Taierzhuang::oneHalfYear),
    /** The same for four half-years. */
    TAIERZHUANG_FOUR(Taierzhuang::fourHalfYears),
    /** Weihai, all sectors, four half-years. */
    WEIHAI(Weihai::dataset);

    private final Supplier<Dataset> generator;

    Scenario(Supplier<Dataset> generator) {
        this.generator = generator;
    }

    /** The dataset; always the same. */
    public Dataset dataset() {
        return generator.get();
    }
}
