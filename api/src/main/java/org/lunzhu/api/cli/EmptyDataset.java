package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.util.List;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.RuleSettings;

/** A dataset with nothing in it: a city's, for postings, until somebody says otherwise. */
final class EmptyDataset {

    private EmptyDataset() {}

    /** With the name of the file that is read into it. */
    static Dataset named(Path book) {
        String name = String.valueOf(book.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new Dataset(
                name,
                name,
                Programme.POSTING,
                Level.CITY,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RuleSettings.DEFAULTS);
    }
}
