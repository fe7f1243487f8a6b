package org.lunzhu.office.head;

import static org.lunzhu.office.head.Field.ADDRESS;
import static org.lunzhu.office.head.Field.AGENCY;
import static org.lunzhu.office.head.Field.AGENCY_KIND;
import static org.lunzhu.office.head.Field.BATCH;
import static org.lunzhu.office.head.Field.DAYS;
import static org.lunzhu.office.head.Field.DISPATCHER;
import static org.lunzhu.office.head.Field.ENTERPRISE;
import static org.lunzhu.office.head.Field.FROM;
import static org.lunzhu.office.head.Field.GROUP;
import static org.lunzhu.office.head.Field.HEADCOUNT;
import static org.lunzhu.office.head.Field.LEAD;
import static org.lunzhu.office.head.Field.LEAVE_KIND;
import static org.lunzhu.office.head.Field.LEVEL;
import static org.lunzhu.office.head.Field.MODE;
import static org.lunzhu.office.head.Field.PERIOD;
import static org.lunzhu.office.head.Field.PERIODS_AGO;
import static org.lunzhu.office.head.Field.PERSON;
import static org.lunzhu.office.head.Field.RANGE;
import static org.lunzhu.office.head.Field.RECUSED;
import static org.lunzhu.office.head.Field.RELEASE_LIMIT;
import static org.lunzhu.office.head.Field.RISK;
import static org.lunzhu.office.head.Field.ROSTER;
import static org.lunzhu.office.head.Field.SECTOR;
import static org.lunzhu.office.head.Field.SENDER;
import static org.lunzhu.office.head.Field.SITE;
import static org.lunzhu.office.head.Field.TEAM_SIZE;
import static org.lunzhu.office.head.Field.UNIT_NAME;
import static org.lunzhu.office.head.Field.UNKNOWN;
import static org.lunzhu.office.head.Field.UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a table is a list of by its columns, then by its titles. */
final class Kinds {

    private Kinds() {}

    static Kind of(Header header, List<String> titles) {
        Set<Field> fields = header.fields();
        boolean dated = fields.contains(RANGE) || (fields.contains(FROM) && fields.contains(UNTIL));
        if (fields.contains(ROSTER)) {
            return Kind.OTHER;
        }
        if (fields.contains(RECUSED) && fields.contains(PERSON)) {
            return Kind.RECUSALS;
        }
        boolean site = fields.contains(SITE);
        if (fields.contains(PERIOD)
                && fields.contains(FROM)
                && fields.contains(UNTIL)
                && !site
                && !fields.contains(PERSON)) {
            return Kind.PERIODS;
        }
        if (fields.contains(PERSON)) {
            boolean leave =
                    fields.contains(LEAVE_KIND) || (!site && dated && (fields.contains(DAYS) || says(titles, "请假")));
            if (leave || (!site && dated)) {
                return Kind.LEAVE;
            }
            if (site && says(titles, "回避")) {
                return Kind.RECUSALS;
            }
            boolean past =
                    dated || fields.contains(PERIODS_AGO) || (fields.contains(BATCH) && says(titles, "历史|上一?批|往期"));
            return site ? (past ? Kind.HISTORY : Kind.POSTINGS) : Kind.PEOPLE;
        }
        if (site) {
            return fields.contains(GROUP) && !fields.contains(MODE) && !fields.contains(LEAD) && !fields.contains(RISK)
                    ? Kind.ENTERPRISES
                    : Kind.SITES;
        }
        if (fields.contains(ENTERPRISE) && fields.contains(GROUP)) {
            return Kind.ENTERPRISES;
        }
        boolean agencies = fields.contains(AGENCY_KIND) || fields.contains(RELEASE_LIMIT) || fields.contains(LEVEL);
        return agencies && (fields.contains(AGENCY) || fields.contains(SENDER) || fields.contains(DISPATCHER))
                ? Kind.AGENCIES
                : Kind.OTHER;
    }

    /** Of the titles all but the name of the file, which may have lists of several kinds. */
    private static boolean says(List<String> titles, String words) {
        return titles.subList(0, titles.size() - 1).stream()
                .anyMatch(title -> title.matches("(?s).*(" + words + ").*"));
    }

    /** Settles the columns whose names mean one thing in one list and another in the next. */
    static Header settled(Header header) {
        Set<Field> fields = header.fields();
        boolean person = fields.contains(PERSON);
        boolean agency = fields.contains(AGENCY)
                || fields.contains(LEAD)
                || fields.contains(SENDER)
                || fields.contains(DISPATCHER);
        boolean ofSites =
                fields.contains(SECTOR) || fields.contains(RISK) || fields.contains(ADDRESS) || fields.contains(MODE);
        boolean ofAgencies = fields.contains(AGENCY_KIND) || fields.contains(RELEASE_LIMIT);
        List<Column> columns = new ArrayList<>();
        for (Column column : header.columns()) {
            columns.add(
                    switch (column.field()) {
                        case UNIT_NAME -> column.as(unitName(fields, person, agency, ofSites, ofAgencies));
                        case HEADCOUNT ->
                            column.as(
                                    !person
                                                    && (fields.contains(SITE) || fields.contains(UNIT_NAME))
                                                    && !fields.contains(TEAM_SIZE)
                                            ? TEAM_SIZE
                                            : UNKNOWN);
                        case PHONE -> person ? column : column.as(UNKNOWN);
                        default -> column;
                    });
        }
        return new Header(header.firstRow(), header.lastRow(), columns, header.doubled());
    }

    private static Field unitName(
            Set<Field> fields, boolean person, boolean agency, boolean ofSites, boolean ofAgencies) {
        if (fields.contains(SITE)) {
            return agency ? UNKNOWN : AGENCY;
        }
        if (ofAgencies) {
            return AGENCY;
        }
        if (agency || ofSites) {
            return SITE;
        }
        return person ? AGENCY : SITE;
    }
}
