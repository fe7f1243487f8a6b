package org.lunzhu.office.read;

/** Turns the lines of one kind of table into entries. */
interface ListReader {

    void read(Line line);
}
