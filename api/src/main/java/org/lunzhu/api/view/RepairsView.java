package org.lunzhu.api.view;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.contract.ConflictDto;
import org.lunzhu.api.contract.ConflictThingDto;
import org.lunzhu.api.contract.MeasureKindDto;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.api.contract.RepairDto;
import org.lunzhu.api.contract.RepairListDto;
import org.lunzhu.api.contract.RepairMeasureDto;
import org.lunzhu.api.contract.ThingKindDto;
import org.lunzhu.api.contract.TroubleDto;
import org.lunzhu.api.contract.VerdictDto;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.cause.Subjects;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.proof.Conflict;

/** Conflicts and repairs as the contract has them, their sentences in one language. */
public final class RepairsView {

    private final Locale locale;

    private RepairsView(Locale locale) {
        this.locale = locale;
    }

    /**
     * What a search came to.
     *
     * @param finished whether it came to its end within its time
     */
    public static RepairListDto toDto(List<Trouble> troubles, boolean finished, Locale locale) {
        RepairsView view = new RepairsView(locale);
        return new RepairListDto(troubles.stream().map(view::toDto).toList(), finished);
    }

    private TroubleDto toDto(Trouble trouble) {
        return new TroubleDto(
                VerdictDto.valueOf(trouble.verdict().name()),
                trouble.seats(),
                trouble.missing(),
                trouble.conflicts().stream().map(this::toDto).toList(),
                trouble.more(),
                trouble.repairs().stream().map(this::toDto).toList(),
                trouble.vacantSeatIds().stream().map(SeatId::toString).toList(),
                trouble.broken());
    }

    private ConflictDto toDto(Conflict conflict) {
        return new ConflictDto(
                conflict.members().stream()
                        .map(member -> toDto(member, conflict))
                        .toList(),
                people(conflict.people()),
                conflict.irreducible());
    }

    private ConflictThingDto toDto(ConflictMember thing, Conflict conflict) {
        Subjects about = thing.subjects();
        return new ConflictThingDto(
                ThingKindDto.valueOf(thing.kind().name()),
                people(about.supervisors()),
                posts(about),
                periods(about),
                agencies(about),
                conflict.message(thing, locale));
    }

    private RepairDto toDto(Repair repair) {
        return new RepairDto(
                repair.steps().stream().map(this::toDto).toList(),
                repair.price(),
                repair.filled(),
                repair.empty(),
                repair.cheapest());
    }

    private RepairMeasureDto toDto(Repair.Step step) {
        Subjects about = step.measure().subjects();
        return new RepairMeasureDto(
                MeasureKindDto.valueOf(step.measure().kind().name()),
                step.price(),
                people(about.supervisors()),
                posts(about),
                periods(about),
                agencies(about),
                step.measure().message(locale));
    }

    private static List<RefDto> people(List<Supervisor> people) {
        return people.stream().map(p -> new RefDto(p.id(), p.name())).toList();
    }

    private static List<RefDto> posts(Subjects about) {
        return about.posts().stream().map(p -> new RefDto(p.id(), p.title())).toList();
    }

    private static List<RefDto> periods(Subjects about) {
        return about.periods().stream().map(p -> new RefDto(p.id(), p.label())).toList();
    }

    private static List<RefDto> agencies(Subjects about) {
        return about.agencies().stream().map(a -> new RefDto(a.id(), a.name())).toList();
    }
}
