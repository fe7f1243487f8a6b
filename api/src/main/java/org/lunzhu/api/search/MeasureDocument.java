package org.lunzhu.api.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.measure.Measure;

/**
 * A measure as it is stored: whom and what it is about, by their ids. What its kind does not have is empty or null.
 *
 * @param people ids
 * @param agencies ids; of a loan, the lender first
 * @param post id
 * @param periods indexes of periods
 * @param number how many people or periods more
 * @param limit the release limit without it
 * @param code a qualification
 * @param level who covers
 */
record MeasureDocument(
        Measure.Kind kind,
        List<String> people,
        List<String> agencies,
        @Nullable String post,
        List<Integer> periods,
        int number,
        int limit,
        @Nullable String code,
        @Nullable Level level,
        List<SeatId> seats) {

    static MeasureDocument of(Measure measure) {
        MeasureDocument bare =
                new MeasureDocument(measure.kind(), List.of(), List.of(), null, List.of(), 0, 0, null, null, List.of());
        if (measure instanceof Measure.Loan loan) {
            return bare.people(loan.people()).agencies(List.of(loan.from(), loan.to()));
        } else if (measure instanceof Measure.Release release) {
            return bare.agencies(List.of(release.agency())).numbers(release.people(), release.limit());
        } else if (measure instanceof Measure.Stay stay) {
            return bare.people(List.of(stay.person()))
                    .at(stay.post().id(), stay.periods())
                    .numbers(stay.more(), 0);
        } else if (measure instanceof Measure.Service service) {
            return bare.people(List.of(service.person()))
                    .at(null, service.periods())
                    .numbers(service.more(), 0);
        } else if (measure instanceof Measure.Cover cover) {
            return bare.at(cover.team()).with(null, cover.level(), List.of());
        } else if (measure instanceof Measure.Training training) {
            return bare.people(training.people()).agencies(training.agencies()).with(training.code(), null, List.of());
        } else if (measure instanceof Measure.Places places) {
            return bare.numbers(places.people(), 0);
        }
        Measure.Vacancy vacancy = (Measure.Vacancy) measure;
        return bare.at(vacancy.team()).with(null, null, vacancy.seatIds());
    }

    private MeasureDocument people(Collection<Supervisor> some) {
        List<String> ids = some.stream().map(Supervisor::id).toList();
        return new MeasureDocument(kind, ids, agencies, post, periods, number, limit, code, level, seats);
    }

    private MeasureDocument agencies(List<Agency> some) {
        List<String> ids = some.stream().map(Agency::id).toList();
        return new MeasureDocument(kind, people, ids, post, periods, number, limit, code, level, seats);
    }

    private MeasureDocument at(Team team) {
        return at(team.post().id(), List.of(team.periodIndex()));
    }

    private MeasureDocument at(@Nullable String postId, Collection<Integer> indexes) {
        return new MeasureDocument(
                kind, people, agencies, postId, List.copyOf(indexes), number, limit, code, level, seats);
    }

    private MeasureDocument numbers(int more, int before) {
        return new MeasureDocument(kind, people, agencies, post, periods, more, before, code, level, seats);
    }

    private MeasureDocument with(@Nullable String qualification, @Nullable Level above, List<SeatId> seatIds) {
        return new MeasureDocument(kind, people, agencies, post, periods, number, limit, qualification, above, seatIds);
    }
}
