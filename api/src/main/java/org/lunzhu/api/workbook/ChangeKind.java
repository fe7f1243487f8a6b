package org.lunzhu.api.workbook;

/** What becomes of a thing by an import. */
enum ChangeKind {
    ADDED,
    CHANGED,
    /** It was read, and says nothing new. */
    UNCHANGED,
    REMOVED,
    /** It lacks what a dataset cannot do without. */
    LEFT_OUT
}
