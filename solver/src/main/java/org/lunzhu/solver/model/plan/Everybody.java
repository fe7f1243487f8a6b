package org.lunzhu.solver.model.plan;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;

/**
 * A dataset's supervisors as one thing that is equal only to itself: Timefold asks for the hash code of a value range
 * once for every entity, which for thousands of people in tens of thousands of seats takes longer than to score them.
 * Show it as {@link java.util.Collections#unmodifiableList}, as Timefold would do anew each time.
 */
final class Everybody extends AbstractList<Supervisor> implements RandomAccess {

    private final List<Supervisor> supervisors;

    Everybody(List<Supervisor> supervisors) {
        this.supervisors = supervisors;
    }

    @Override
    public Supervisor get(int index) {
        return supervisors.get(index);
    }

    @Override
    public int size() {
        return supervisors.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
