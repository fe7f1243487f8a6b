package org.lunzhu.api.workbook;

/** How far an import is; the last two are final. */
enum ImportStatus {
    OPEN,
    APPLIED,
    DISCARDED
}
