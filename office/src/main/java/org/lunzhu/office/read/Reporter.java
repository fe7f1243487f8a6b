package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.value.Read;

/** Collects problems; one kind at one cell is told once, however many rows the cell is merged over. */
final class Reporter implements Entry.Conflicts {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<List<@Nullable Object>> told = new HashSet<>();
    private String book = "";

    /** What is reported from now on is of the book with that name. */
    void inBook(String name) {
        book = name;
    }

    void add(Problem problem) {
        List<@Nullable Object> key =
                Arrays.asList(book, problem.sheet(), problem.cell(), problem.code(), problem.value());
        if (told.add(key)) {
            problems.add(problem.in(book));
        }
    }

    void add(Code code, Place at, @Nullable String value, List<String> suggestion, String... args) {
        add(new Problem(at.sheet(), at.cell(), code, value, suggestion, List.of(args)));
    }

    /** Reports the doubt of a value, if there is one, and hands the value on. */
    <T> @Nullable T settle(Read<T> read, Slot slot) {
        Read.Doubt doubt = read.doubt();
        if (doubt != null) {
            add(doubt.code(), slot.place(), slot.text(), doubt.suggestion(), doubt.what());
        }
        return read.value();
    }

    @Override
    public void conflict(Entry.Stated here, Entry.Stated before, String property) {
        add(
                Code.DUPLICATE_CONFLICT,
                here.place(),
                here.value().toString(),
                List.of(before.value().toString(), here.value().toString()),
                before.place().toString(),
                property);
    }

    List<Problem> problems() {
        return problems;
    }
}
