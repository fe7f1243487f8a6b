package org.lunzhu.office.template.table;

/** A dataset or a plan holds something that a workbook cannot say; the message names it and the remedy. */
public final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnwritableException(String message) {
        super(message);
    }
}
