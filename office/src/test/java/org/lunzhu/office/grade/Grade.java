package org.lunzhu.office.grade;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a reading, by kind; a reading without any is right. */
public final class Grade {

    private final List<String> faults = new ArrayList<>();

    void fault(String kind, String what) {
        faults.add(kind + ": " + what);
    }

    /** Missed, wrong, extra or guessed entries; problems missed or of another code, false alarms, suggestions missing. */
    public List<String> faults() {
        return List.copyOf(faults);
    }
}
