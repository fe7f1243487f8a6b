package org.lunzhu.api.workbook;

/**
 * A file of an import, as it was sent.
 *
 * @param name without folders; no two of an import have the same
 */
record SentFile(String name, byte[] content) {}
