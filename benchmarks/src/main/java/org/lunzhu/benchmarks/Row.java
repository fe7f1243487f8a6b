package org.lunzhu.benchmarks;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of one contestant; what was not reached because the run failed is null.
 *
 * @param dataset which of the datasets
 * @param sites how many sites it has
 * @param seats how many seats, over all periods
 * @param seed seed of every random choice
 * @param limit when the contestant had to be done, such as {@code 60 s}
 * @param contestant who
 * @param hard hard score
 * @param medium medium score
 * @param soft soft score
 * @param complete whether no seat is empty and no hard rule broken
 * @param seconds how long it took, wall clock
 * @param failure kind of the error, where the run failed
 * @param commit version of the program
 * @param machine processors, memory and Java
 * @param date when it was measured, UTC
 */
public record Row(
        String dataset,
        int sites,
        int seats,
        long seed,
        String limit,
        String contestant,
        @Nullable Long hard,
        @Nullable Long medium,
        @Nullable Long soft,
        @Nullable Boolean complete,
        @Nullable Double seconds,
        @Nullable String failure,
        String commit,
        String machine,
        String date) {

    /** The names of the cells. */
    static final List<String> HEADER = Arrays.stream(Row.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** The cells as they stand in the table. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                dataset,
                sites,
                seats,
                seed,
                limit,
                contestant,
                hard,
                medium,
                soft,
                complete,
                seconds,
                failure,
                commit,
                machine,
                date);
    }

    /** What tells a run from others; the same run is not measured twice. */
    static String key(String dataset, long seed, String limit, String contestant) {
        return String.join("/", dataset, String.valueOf(seed), limit, contestant);
    }

    String key() {
        return key(dataset, seed, limit, contestant);
    }

    /** The same with what the plan is worth. */
    Row reached(long hard, long medium, long soft, boolean complete, double seconds) {
        return new Row(
                dataset,
                sites,
                seats,
                seed,
                limit,
                contestant,
                hard,
                medium,
                soft,
                complete,
                seconds,
                null,
                commit,
                machine,
                date);
    }

    /** The same without a plan. */
    Row failed(String failure) {
        return new Row(
                dataset,
                sites,
                seats,
                seed,
                limit,
                contestant,
                null,
                null,
                null,
                null,
                null,
                failure,
                commit,
                machine,
                date);
    }
}
