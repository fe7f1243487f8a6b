package org.lunzhu.api.search;

/** Where a search stands. */
enum SearchStatus {
    QUEUED,
    SEARCHING,
    DONE,
    STOPPED,
    FAILED;

    boolean isFinal() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
