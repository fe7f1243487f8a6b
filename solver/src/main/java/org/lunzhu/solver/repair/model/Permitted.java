package org.lunzhu.solver.repair.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.repair.measure.Measure;

/** Of changes that concern one person, those of one repair and no others. */
public final class Permitted {

    private final Map<Supervisor, Agency> loans = new HashMap<>();
    private final Map<String, Set<Supervisor>> trained = new HashMap<>();
    private final Set<List<Object>> stays = new HashSet<>();
    private final Set<Supervisor> services = new HashSet<>();

    public Permitted(List<Measure> measures) {
        for (Measure measure : measures) {
            if (measure instanceof Measure.Loan loan) {
                loan.people().forEach(person -> loans.put(person, loan.to()));
            } else if (measure instanceof Measure.Training training) {
                trained.put(training.code(), training.people());
            } else if (measure instanceof Measure.Stay stay) {
                stays.add(List.of(stay.person(), stay.post()));
            } else if (measure instanceof Measure.Service service) {
                services.add(service.person());
            }
        }
    }

    boolean allows(Option option) {
        Agency to = option.worker().lentTo();
        Supervisor person = option.worker().person();
        return (to == null || to.equals(loans.get(person)))
                && option.training().stream()
                        .allMatch(code -> trained.getOrDefault(code, Set.of()).contains(person));
    }

    boolean allowsStay(Supervisor person, Post post) {
        return stays.contains(List.of(person, post));
    }

    boolean allowsService(Supervisor person) {
        return services.contains(person);
    }

    /** Agencies whose people are lent or trained. */
    public Set<String> agencyIds() {
        Set<String> ids = new HashSet<>();
        loans.keySet().forEach(person -> ids.add(person.agencyId()));
        trained.values().forEach(people -> people.forEach(person -> ids.add(person.agencyId())));
        return ids;
    }
}
