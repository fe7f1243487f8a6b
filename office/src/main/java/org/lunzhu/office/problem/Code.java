package org.lunzhu.office.problem;

/** The kinds of problems; their texts are in the bundle {@code problems}. */
public enum Code {
    FILE_ENCRYPTED(Severity.ERROR),
    FILE_BROKEN(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_UNSUPPORTED(Severity.ERROR),
    FILE_FORMAT_MISMATCH(Severity.WARNING),
    FILE_MACRO(Severity.WARNING),
    EXTERNAL_LINK(Severity.WARNING),
    SHEET_HIDDEN(Severity.WARNING),
    SHEET_UNRECOGNISED(Severity.ERROR),
    HEADER_AMBIGUOUS(Severity.ERROR),
    COLUMN_DUPLICATE(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR),
    COLUMN_HIDDEN(Severity.WARNING),
    ROW_HIDDEN(Severity.WARNING),
    VALUE_REQUIRED(Severity.ERROR),
    VALUE_STRUCK(Severity.WARNING),
    CELL_COMMENT(Severity.WARNING),
    REMARK_HINT(Severity.WARNING),
    CELL_ERROR(Severity.ERROR),
    FORMULA_NO_VALUE(Severity.ERROR),
    TEXT_FORBIDDEN(Severity.ERROR),
    DATE_INVALID(Severity.ERROR),
    DATE_REVERSED(Severity.ERROR),
    DATE_AMBIGUOUS(Severity.ERROR),
    DATE_SUSPECT(Severity.ERROR),
    DATE_OPEN_ENDED(Severity.ERROR),
    NUMBER_AMBIGUOUS(Severity.ERROR),
    ENUM_UNKNOWN(Severity.ERROR),
    ENUM_AMBIGUOUS(Severity.ERROR),
    PHONE_INVALID(Severity.ERROR),
    PHONE_LOSSY(Severity.ERROR),
    COUNT_MISMATCH(Severity.WARNING),
    NAME_SUSPECT(Severity.ERROR),
    AGENCY_UNKNOWN(Severity.ERROR),
    AGENCY_AMBIGUOUS(Severity.ERROR),
    AGENCY_MISSING(Severity.ERROR),
    SITE_UNKNOWN(Severity.ERROR),
    SITE_SIMILAR(Severity.ERROR),
    PERSON_UNKNOWN(Severity.ERROR),
    PERSON_AMBIGUOUS(Severity.ERROR),
    DUPLICATE_ROW(Severity.WARNING),
    DUPLICATE_CONFLICT(Severity.ERROR),
    PERIOD_CONFLICT(Severity.ERROR),
    ROW_TOTAL(Severity.INFO),
    ROW_NOTE(Severity.INFO),
    ROW_EXAMPLE(Severity.INFO),
    COLUMN_UNKNOWN(Severity.INFO),
    COLUMN_PRIVATE(Severity.INFO),
    TABLE_SKIPPED(Severity.INFO),
    HEADER_FOUND(Severity.INFO),
    ALIAS_USED(Severity.INFO),
    DATE_MONTH_ONLY(Severity.INFO),
    FILE_ENCODING(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it concerns the file as a whole, of which then nothing is read. */
    public boolean isUnreadable() {
        return switch (this) {
            case FILE_ENCRYPTED, FILE_BROKEN, FILE_TOO_LARGE, FILE_UNSUPPORTED -> true;
            default -> false;
        };
    }
}
