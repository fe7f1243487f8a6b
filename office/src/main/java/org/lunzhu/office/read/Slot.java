package org.lunzhu.office.read;

import org.lunzhu.office.entry.Place;
import org.lunzhu.office.grid.Cell;

/** A cell that a line has a value from: its own, or one that is merged over it. */
record Slot(Cell cell, Place place) {

    String text() {
        return cell.text().strip();
    }
}
