package org.lunzhu.solver.repair.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.repair.problem.Relaxation;

/** Limits that may be exceeded, each at its price, and the people who may be lent or trained. */
final class PricedRelaxation implements Relaxation {

    private final CpModel model;
    private final RepairPrices prices;
    private final int people;
    private final @Nullable Permitted permitted;
    final Map<PersonPostPeriod, BoolVar> stays = new LinkedHashMap<>();
    final Map<PersonPeriod, BoolVar> services = new LinkedHashMap<>();
    final Map<Agency, IntVar> releases = new LinkedHashMap<>();
    final Map<Supervisor, Map<Agency, BoolVar>> loans = new LinkedHashMap<>();
    final Map<PersonCode, BoolVar> trainings = new LinkedHashMap<>();

    @Nullable
    IntVar places;

    /**
     * Everything may be changed.
     *
     * @param permitted the only changes that may be made; null for all
     */
    PricedRelaxation(CpModel model, RepairPrices prices, int people, @Nullable Permitted permitted) {
        this.permitted = permitted;
        this.model = model;
        this.prices = prices;
        this.people = people;
    }

    @Override
    public LinearArgument stay(Supervisor person, Post post, int lastPeriod) {
        if (permitted != null && !permitted.allowsStay(person, post)) {
            return LinearExpr.constant(0);
        }
        return stays.computeIfAbsent(new PersonPostPeriod(person, post, lastPeriod), k -> model.newBoolVar(""));
    }

    @Override
    public LinearArgument service(Supervisor person, int lastPeriod) {
        if (permitted != null && !permitted.allowsService(person)) {
            return LinearExpr.constant(0);
        }
        return services.computeIfAbsent(new PersonPeriod(person, lastPeriod), k -> model.newBoolVar(""));
    }

    /** Those released beyond the limit and those lent to the agency, less those it lends. */
    @Override
    public LinearArgument release(Agency agency) {
        LinearExprBuilder more = LinearExpr.newBuilder();
        more.add(releases.computeIfAbsent(agency, a -> model.newIntVar(0, people, "")));
        loans.forEach((person, byAgency) -> {
            if (byAgency.containsKey(agency)) {
                more.add(byAgency.get(agency));
            }
            if (person.agencyId().equals(agency.id())) {
                byAgency.values().forEach(lent -> more.addTerm(lent, -1));
            }
        });
        return more.build();
    }

    @Override
    public LinearArgument places() {
        if (places == null) {
            places = model.newIntVar(0, people, "");
        }
        return places;
    }

    @Override
    public boolean acceptsPins() {
        return true;
    }

    /** 1 if the person is lent to the agency. */
    BoolVar loan(Supervisor person, Agency to) {
        return loans.computeIfAbsent(person, p -> new LinkedHashMap<>()).computeIfAbsent(to, a -> model.newBoolVar(""));
    }

    /** 1 if the person is trained for the qualification. */
    BoolVar training(Supervisor person, String code) {
        return trainings.computeIfAbsent(new PersonCode(person, code), k -> model.newBoolVar(""));
    }

    /** What all of it costs. */
    LinearExprBuilder price() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        stays.values().forEach(more -> sum.addTerm(more, prices.stay()));
        services.values().forEach(more -> sum.addTerm(more, prices.service()));
        releases.values().forEach(more -> sum.addTerm(more, prices.release()));
        loans.values().forEach(to -> to.values().forEach(lent -> sum.addTerm(lent, prices.loan())));
        trainings.values().forEach(trained -> sum.addTerm(trained, prices.training()));
        if (places != null) {
            sum.addTerm(places, prices.trainingPlace());
        }
        return sum;
    }

    record PersonPostPeriod(Supervisor person, Post post, int lastPeriod) {}

    record PersonPeriod(Supervisor person, int lastPeriod) {}

    record PersonCode(Supervisor person, String code) {}
}
