package org.lunzhu.office.entry;

import java.util.Locale;

/** The kinds of entries, in the order of the dataset. */
public enum Section {
    PERIODS,
    AGENCIES,
    SUPERVISORS,
    ENTERPRISES,
    SITES,
    HISTORY,
    POSTINGS;

    /** The name of their list, such as {@code sites}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
