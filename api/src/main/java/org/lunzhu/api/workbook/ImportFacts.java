package org.lunzhu.api.workbook;

import java.util.List;

/**
 * What lists show of an import, kept beside it so that they need not read it, and after its files are gone.
 *
 * @param undecided groups of problems that wait for a decision
 * @param errors how many errors the dataset would have
 */
record ImportFacts(
        List<FileFacts> files,
        List<SectionCounts> changes,
        int problemErrors,
        int problemWarnings,
        int information,
        int undecided,
        int errors) {

    ImportFacts {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    /** A file, without what it holds. */
    record FileFacts(String name, int bytes, boolean template, boolean readable) {}

    /** How many things of one list become what. */
    record SectionCounts(String section, int added, int changed, int unchanged, int removed, int leftOut) {}
}
