package org.lunzhu.api.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.api.contract.BoardCellDto;
import org.lunzhu.api.contract.BoardCostDto;
import org.lunzhu.api.contract.BoardDto;
import org.lunzhu.api.contract.BoardRowDto;
import org.lunzhu.api.contract.BoardSeatDto;
import org.lunzhu.api.contract.LevelDto;
import org.lunzhu.api.contract.ModeDto;
import org.lunzhu.api.contract.PeriodDto;
import org.lunzhu.api.contract.RiskGradeDto;
import org.lunzhu.api.contract.RoleDto;
import org.lunzhu.api.contract.ScoreLevelDto;
import org.lunzhu.api.contract.UnstaffedReasonDto;
import org.lunzhu.api.view.Paging;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;

/** A plan as a table of posts and periods, grouped once and shown page by page. Thread-safe. */
final class BoardMapping {

    /** What every posting costs, and is no fault of a team. */
    private static final Set<Rule> EVERYWHERE = EnumSet.of(Rule.TRAVEL, Rule.SUITABILITY);

    private final Directory directory;
    private final List<Post> posts;
    private final Map<Post, List<Seat>> seats;
    private final TeamCosts costs;

    BoardMapping(Plan plan, ScoreReport report, List<Post> posts) {
        directory = plan.getDirectory();
        this.posts = List.copyOf(posts);
        seats = plan.getSeats().stream().collect(Collectors.groupingBy(Seat::getPost));
        costs = new TeamCosts(report, posts);
    }

    BoardDto toDto(BoardFilter filter, Paging paging) {
        List<Period> periods = directory.periods();
        List<Post> found = posts.stream()
                .filter(post -> filter.lets(post, seatsOf(post), periods, costs))
                .toList();
        return new BoardDto(
                periods.stream()
                        .map(p -> new PeriodDto(p.id(), p.label(), p.startsOn(), p.endsOn()))
                        .toList(),
                paging.of(found).stream().map(this::toRow).toList(),
                paging.toDto(found.size()));
    }

    private List<Seat> seatsOf(Post post) {
        return seats.getOrDefault(post, List.of());
    }

    private BoardRowDto toRow(Post post) {
        List<BoardCellDto> cells = new ArrayList<>();
        for (int period = 0; period < directory.periods().size(); period++) {
            cells.add(toCell(post, period));
        }
        BoardRowDto row = new BoardRowDto(
                post.id(),
                post.title(),
                ModeDto.valueOf(modeOf(post).name()),
                RiskGradeDto.valueOf(post.riskGrade().name()),
                post.sites().stream().map(Titles::of).toList(),
                post.supportAgencyIds().stream()
                        .map(id -> Titles.of(directory.getAgency(id)))
                        .toList(),
                cells);
        return post.leadAgencyId() == null ? row : row.leadAgency(Titles.of(directory.getAgency(post.leadAgencyId())));
    }

    private static Mode modeOf(Post post) {
        return post.sites().get(0).mode();
    }

    private BoardCellDto toCell(Post post, int periodIndex) {
        Period period = directory.periods().get(periodIndex);
        boolean staffed = post.isStaffed(period, directory.dataset().level());
        List<BoardSeatDto> team = seatsOf(post).stream()
                .filter(seat -> seat.getPeriodIndex() == periodIndex)
                .sorted(Comparator.comparingInt(Seat::getNumber))
                .map(this::toSeat)
                .toList();
        BoardCellDto cell = new BoardCellDto(period.id(), staffed, team, brokenRules(post, period));
        return staffed ? cell : withReason(cell, post, period);
    }

    /** The highest level that covers one of its sites, else none of them is active. */
    private BoardCellDto withReason(BoardCellDto cell, Post post, Period period) {
        Level own = directory.dataset().level();
        return post.sites().stream()
                .filter(site -> isActive(site, period))
                .flatMap(site -> site.coverage().stream())
                .filter(coverage -> coverage.covers(period))
                .map(Coverage::level)
                .filter(level -> level.isAbove(own))
                .reduce((one, other) -> one.isAbove(other) ? one : other)
                .map(level ->
                        cell.unstaffedReason(UnstaffedReasonDto.COVERED).coveredBy(LevelDto.valueOf(level.name())))
                .orElseGet(() -> cell.unstaffedReason(UnstaffedReasonDto.INACTIVE));
    }

    private static boolean isActive(Site site, Period period) {
        return site.activePeriods() == null || site.activePeriods().contains(period.id());
    }

    private BoardSeatDto toSeat(Seat seat) {
        BoardSeatDto dto = new BoardSeatDto(
                seat.getNumber(), RoleDto.valueOf(seat.getRole().name()), seat.isPinned());
        Supervisor holder = seat.getSupervisor();
        return holder == null
                ? dto
                : dto.supervisor(Titles.of(holder))
                        .agency(Titles.of(directory.getAgency(holder.agencyId())))
                        .km(seat.getKm());
    }

    private List<BoardCostDto> brokenRules(Post post, Period period) {
        return costs.at(post.id(), period.id()).entrySet().stream()
                .filter(entry -> !EVERYWHERE.contains(entry.getKey()))
                .map(entry -> toCost(entry.getKey(), entry.getValue()))
                .toList();
    }

    private BoardCostDto toCost(Rule rule, long amount) {
        return new BoardCostDto(
                rule.id(),
                ScoreLevelDto.valueOf(costs.level(rule).name()),
                amount,
                costs.score(rule, amount).toString());
    }
}
