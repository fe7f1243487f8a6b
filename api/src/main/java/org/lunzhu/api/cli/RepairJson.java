package org.lunzhu.api.cli;

import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.cause.Subjects;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.proof.Conflict;

/**
 * What {@code repair --json} answers.
 *
 * @param finished whether the search came to its end; if not, there may be more conflicts and cheaper repairs
 * @param troubles the parts with trouble; none where there is nothing to repair
 */
record RepairJson(boolean finished, List<TroubleJson> troubles) {

    /** A part; the ids of the seats that the given plan leaves empty, and whether it breaks hard rules there. */
    record TroubleJson(
            Trouble.Verdict verdict,
            int seats,
            int missing,
            List<ConflictJson> conflicts,
            boolean moreConflicts,
            List<OneJson> repairs,
            List<String> vacantSeats,
            boolean broken) {}

    /** Things that cannot all hold, and everybody who may take one of the seats among them. */
    record ConflictJson(List<ThingJson> things, List<Ref> people, boolean irreducible) {}

    /** A thing by what it is about and in words. */
    record ThingJson(
            ConflictMember.Kind kind,
            List<Ref> supervisors,
            List<Ref> posts,
            List<Ref> periods,
            List<Ref> agencies,
            String message) {}

    /** One repair. */
    record OneJson(List<MeasureJson> measures, long price, int filled, int empty, boolean cheapest) {}

    /** A change by what it is about and in words. */
    record MeasureJson(
            Measure.Kind kind,
            long price,
            List<Ref> supervisors,
            List<Ref> posts,
            List<Ref> periods,
            List<Ref> agencies,
            String message) {}

    static RepairJson of(List<Trouble> troubles, boolean finished, Locale locale) {
        return new RepairJson(
                finished, troubles.stream().map(t -> toJson(t, locale)).toList());
    }

    private static TroubleJson toJson(Trouble trouble, Locale locale) {
        return new TroubleJson(
                trouble.verdict(),
                trouble.seats(),
                trouble.missing(),
                trouble.conflicts().stream().map(c -> toJson(c, locale)).toList(),
                trouble.more(),
                trouble.repairs().stream().map(r -> toJson(r, locale)).toList(),
                trouble.vacantSeatIds(),
                trouble.broken());
    }

    private static ConflictJson toJson(Conflict conflict, Locale locale) {
        return new ConflictJson(
                conflict.members().stream().map(t -> toJson(t, locale)).toList(),
                people(conflict.people()),
                conflict.irreducible());
    }

    private static ThingJson toJson(ConflictMember thing, Locale locale) {
        Subjects about = thing.subjects();
        return new ThingJson(
                thing.kind(),
                people(about.supervisors()),
                posts(about),
                periods(about),
                agencies(about),
                thing.message(locale));
    }

    private static OneJson toJson(Repair repair, Locale locale) {
        return new OneJson(
                repair.steps().stream().map(s -> toJson(s, locale)).toList(),
                repair.price(),
                repair.filled(),
                repair.empty(),
                repair.cheapest());
    }

    private static MeasureJson toJson(Repair.Step step, Locale locale) {
        Subjects about = step.measure().subjects();
        return new MeasureJson(
                step.measure().kind(),
                step.price(),
                people(about.supervisors()),
                posts(about),
                periods(about),
                agencies(about),
                step.measure().message(locale));
    }

    private static List<Ref> people(List<Supervisor> people) {
        return people.stream().map(p -> new Ref(p.id(), p.name())).toList();
    }

    private static List<Ref> posts(Subjects about) {
        return about.posts().stream().map(p -> new Ref(p.id(), p.title())).toList();
    }

    private static List<Ref> periods(Subjects about) {
        return about.periods().stream().map(p -> new Ref(p.id(), p.label())).toList();
    }

    private static List<Ref> agencies(Subjects about) {
        return about.agencies().stream().map(a -> new Ref(a.id(), a.name())).toList();
    }
}
