package org.lunzhu.office.head;

/** What a table is a list of. */
public enum Kind {
    SITES,
    PEOPLE,
    /** Who is posted where: sites and people too. */
    POSTINGS,
    LEAVE,
    RECUSALS,
    HISTORY,
    PERIODS,
    AGENCIES,
    ENTERPRISES,
    /** A list that says nothing about postings. */
    OTHER
}
