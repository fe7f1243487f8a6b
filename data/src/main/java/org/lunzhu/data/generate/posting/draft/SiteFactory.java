package org.lunzhu.data.generate.posting.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.posting.kind.ObjectKind;
import org.lunzhu.data.generate.posting.kind.Variety;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/** Invents the sites of POSTING datasets, and the enterprises they belong to. */
public final class SiteFactory {

    private static final double TOWN_KM = 1.5;
    private static final double SAME_OWNER = 0.08;
    private static final double SAME_GROUP = 0.06;
    private static final double GRADED_BY_FACTORS = 0.1;
    private static final double LARGER_TEAM = 0.15;

    private final Dice dice;
    private final Names names;
    private final List<Period> periods;
    private final Variety variety;
    private final List<Enterprise> enterprises = new ArrayList<>();
    private int count;

    public SiteFactory(Dice dice, Names names, List<Period> periods, Variety variety) {
        this.dice = dice;
        this.names = names;
        this.periods = periods;
        this.variety = variety;
    }

    /** Whose objects of which kind are made. */
    record Task(
            ObjectKind kind, String leadAgencyId, @Nullable String supportAgencyId) {}

    List<Enterprise> enterprises() {
        return enterprises;
    }

    /** The periods of an object that joins in a later batch; null, for all of them, for most. */
    @Nullable
    List<String> firstPeriods() {
        if (periods.size() == 1 || !dice.chance(variety.laterBatch())) {
            return null;
        }
        int from = dice.between(1, periods.size() - 1);
        return periods.stream().skip(from).map(Period::id).toList();
    }

    Site create(Task task, Division town, Mode mode, @Nullable List<String> activePeriods) {
        count++;
        ObjectKind kind = task.kind();
        String name = names.object(town.name(), kind.noun());
        RiskGrade grade = mode == Mode.RESIDENT
                ? kind.hazard().draw(dice).orHigher(kind.hazard().draw(dice))
                : kind.hazard().draw(dice);
        boolean byFactors = grade.compareTo(RiskGrade.GENERAL) <= 0 && dice.chance(GRADED_BY_FACTORS);
        boolean major = grade == RiskGrade.MAJOR && mode == Mode.RESIDENT;
        return new Site(
                "s-%04d".formatted(count),
                name,
                kind.isEnterprise() ? owner(name, kind) : null,
                kind.name(),
                town.code(),
                town.name(),
                dice.near(town.point(), TOWN_KM),
                byFactors ? null : grade,
                byFactors ? factors(grade) : null,
                null,
                mode,
                task.leadAgencyId(),
                task.supportAgencyId() == null ? List.of() : List.of(task.supportAgencyId()),
                major && dice.chance(LARGER_TEAM) ? 3 : null,
                major && dice.chance(variety.experts()) ? 1 : 0,
                kind.qualification() == null ? List.of() : List.of(kind.qualification()),
                activePeriods,
                coverage(mode));
    }

    private String owner(String name, ObjectKind kind) {
        Enterprise last = enterprises.isEmpty() ? null : enterprises.get(enterprises.size() - 1);
        if (last != null && last.name().contains(kind.noun()) && dice.chance(SAME_OWNER)) {
            return last.id();
        }
        String id = "e-%04d".formatted(enterprises.size() + 1);
        enterprises.add(new Enterprise(id, name, last == null ? null : group(last)));
        return id;
    }

    private @Nullable String group(Enterprise last) {
        if (!dice.chance(SAME_GROUP)) {
            return null;
        }
        String groupId = last.groupId() == null ? "g-" + last.id().substring(2) : last.groupId();
        enterprises.set(enterprises.size() - 1, new Enterprise(last.id(), last.name(), groupId));
        return groupId;
    }

    private RiskFactors factors(RiskGrade grade) {
        return switch (grade) {
            case MAJOR -> new RiskFactors(false, 0, true, dice.between(10, 40), null);
            case GREATER -> new RiskFactors(false, 1, false, dice.between(3, 9), null);
            default -> new RiskFactors(false, 0, false, dice.between(0, 2), null);
        };
    }

    private List<Coverage> coverage(Mode mode) {
        if (mode == Mode.ROVING || !dice.chance(variety.coverage())) {
            return List.of();
        }
        List<String> covered =
                dice.chance(0.3) ? null : List.of(dice.oneOf(periods).id());
        return List.of(new Coverage(Level.PROVINCE, covered, "省驻点"));
    }
}
