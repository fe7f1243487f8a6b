package org.lunzhu.office.template.name;

import org.lunzhu.office.problem.Code;

/** What other rows refer to by name. */
public enum Kind {
    PERIOD("period", "periods", "title", Code.ENUM_UNKNOWN, Code.ENUM_AMBIGUOUS),
    AGENCY("agency", "agencies", "name", Code.AGENCY_UNKNOWN, Code.AGENCY_AMBIGUOUS),
    SUPERVISOR("supervisor", "supervisors", "name", Code.PERSON_UNKNOWN, Code.PERSON_AMBIGUOUS),
    ENTERPRISE("enterprise", "enterprises", "name", Code.SITE_UNKNOWN, Code.SITE_SIMILAR),
    SITE("site", "sites", "name", Code.SITE_UNKNOWN, Code.SITE_SIMILAR),
    CIRCUIT("circuit", "circuits", "title", Code.SITE_UNKNOWN, Code.SITE_SIMILAR),
    /** Resident sites and circuits, which a plan speaks of alike. */
    POST("post", "posts", "title", Code.SITE_UNKNOWN, Code.SITE_SIMILAR);

    private final String noun;
    private final String list;
    private final String label;
    private final Code unknown;
    private final Code ambiguous;

    Kind(String noun, String list, String label, Code unknown, Code ambiguous) {
        this.noun = noun;
        this.list = list;
        this.label = label;
        this.unknown = unknown;
        this.ambiguous = ambiguous;
    }

    /** What one of them is called in messages. */
    public String noun() {
        return noun;
    }

    /** The property of the dataset that lists them. */
    public String list() {
        return list;
    }

    /** The property that people call them by. */
    public String label() {
        return label;
    }

    public Code unknown() {
        return unknown;
    }

    public Code ambiguous() {
        return ambiguous;
    }
}
