package org.lunzhu.solver.optimize.block;

/** By what the people of a block belong together. */
enum BlockKind {
    /** Some people of one agency, drawn at random. */
    AGENCY,
    /** The people of one agency who are posted near one another. */
    DISTRICT,
    /** Whoever somebody could change places with, is in a team with, and theirs in turn. */
    PARTNERS,
    /** Everybody who is ever at a post, and their partners. */
    POST,
    /** The people of the seats that cost most among a few drawn, and their partners. */
    COSTLY
}
