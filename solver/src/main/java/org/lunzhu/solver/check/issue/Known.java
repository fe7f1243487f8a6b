package org.lunzhu.solver.check.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;

/** A dataset that may be wrong in any way, with its ids looked up; of things with the same id, the first counts. */
public final class Known {

    public final Dataset dataset;
    public final Parameters parameters;
    public final Set<String> periods;
    public final Map<String, Agency> agencies;
    public final Map<String, Supervisor> supervisors;
    public final Map<String, Enterprise> enterprises;
    public final Map<String, Site> sites;
    public final Set<String> groups = new HashSet<>();

    private Known(Dataset dataset) {
        this.dataset = dataset;
        parameters = dataset.parameters();
        periods = dataset.periods().stream().map(Period::id).collect(Collectors.toSet());
        agencies = index(dataset.agencies(), Agency::id);
        supervisors = index(dataset.supervisors(), Supervisor::id);
        enterprises = index(dataset.enterprises(), Enterprise::id);
        sites = index(dataset.sites(), Site::id);
        dataset.agencies().forEach(a -> groups.add(a.groupId()));
        dataset.enterprises().forEach(e -> groups.add(e.groupId()));
        groups.remove(null);
    }

    public static Known of(Dataset dataset) {
        return new Known(dataset);
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
        Map<String, T> index = new HashMap<>();
        things.forEach(thing -> index.putIfAbsent(id.apply(thing), thing));
        return index;
    }
}
