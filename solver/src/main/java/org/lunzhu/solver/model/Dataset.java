package org.lunzhu.solver.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from (基础数据), as it was written down; {@code check} says what is wrong with it.
 *
 * @param name short name, also a file name
 * @param title what people call it
 * @param programme the kind of supervision
 * @param level the level whose plan it is; sites covered by a level above are not staffed
 * @param source where the facts are from, and what is invented
 * @param periods in the order of time
 * @param circuits given circuits; empty lets the program form them
 */
public record Dataset(
        String name,
        @Nullable String title,
        Programme programme,
        Level level,
        @Nullable String source,
        List<Period> periods,
        List<Agency> agencies,
        List<Supervisor> supervisors,
        List<Enterprise> enterprises,
        List<Site> sites,
        List<Circuit> circuits,
        List<HistoryEntry> history,
        List<Suitability> suitability,
        RuleSettings rules) {

    public Dataset {
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
        supervisors = List.copyOf(supervisors);
        enterprises = List.copyOf(enterprises);
        sites = List.copyOf(sites);
        circuits = List.copyOf(circuits);
        history = List.copyOf(history);
        suitability = List.copyOf(suitability);
    }

    /** The title, or the name where there is none. */
    public String label() {
        return title == null ? name : title;
    }

    /** The programme's parameters with this dataset's changes. */
    public Parameters parameters() {
        return Parameters.of(programme, rules.parameters());
    }
}
