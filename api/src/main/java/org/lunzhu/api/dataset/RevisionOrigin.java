package org.lunzhu.api.dataset;

/** What a revision of a dataset came from. */
public enum RevisionOrigin {
    CREATED,
    IMPORT,
    EDIT,
    REPAIR,
    /** An older one, taken up again. */
    REVERT
}
