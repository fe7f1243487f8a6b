package org.lunzhu.solver.model;

/** An administrative level, from the highest to the lowest. */
public enum Level {
    /** 省. */
    PROVINCE,
    /** 市. */
    CITY,
    /** 县区. */
    COUNTY,
    /** 乡镇街道. */
    TOWNSHIP,
    /** 村居. */
    VILLAGE;

    /** Whether this level stands strictly above the other. */
    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }
}
