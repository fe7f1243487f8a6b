package org.lunzhu.api.search;

/** What a search looks for. */
enum SearchKind {
    /** Plans about as good as a stored one. */
    ALTERNATIVES,
    /** How far the weights of a stored plan can move. */
    SENSITIVITY,
    /** Why seats of a dataset cannot be filled, and what to change. */
    REPAIRS
}
