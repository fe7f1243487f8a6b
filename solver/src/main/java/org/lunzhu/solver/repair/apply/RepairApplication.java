package org.lunzhu.solver.repair.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.model.Lending;

/** Changes a dataset as repairs say. */
final class RepairApplication {

    private final Plan plan;
    private final Dataset dataset;
    private final List<Repair> repairs;
    private final Map<String, Agency> borrowers = new HashMap<>();
    private final Map<String, List<Qualification>> trained = new HashMap<>();
    private final Map<String, Integer> limitChanges = new LinkedHashMap<>();
    private final Map<String, List<Coverage>> covered = new HashMap<>();
    private final List<Posting> pinned = new ArrayList<>();
    private int places;

    RepairApplication(Plan plan, List<Repair> repairs) {
        this.plan = plan;
        dataset = plan.getDirectory().dataset();
        this.repairs = repairs;
    }

    Repaired apply() {
        plan.getSeats().stream()
                .filter(Seat::isPinned)
                .map(RepairApplication::toPosting)
                .forEach(pinned::add);
        for (Repair repair : repairs) {
            repair.measures().forEach(measure -> collect(measure, repair));
        }
        Dataset changed = new Dataset(
                dataset.name(),
                dataset.title(),
                dataset.programme(),
                dataset.level(),
                dataset.source(),
                dataset.periods(),
                dataset.agencies().stream().map(this::changed).toList(),
                dataset.supervisors().stream().map(this::changed).toList(),
                dataset.enterprises(),
                dataset.sites().stream().map(this::changed).toList(),
                dataset.circuits(),
                dataset.history(),
                dataset.suitability(),
                changedRules());
        return new Repaired(
                changed,
                new SavedPlan(
                        dataset.name(),
                        null,
                        pinned,
                        plan.getFormedCircuits().isEmpty() ? null : plan.getFormedCircuits(),
                        null,
                        null,
                        null));
    }

    private static Posting toPosting(Seat seat) {
        Supervisor holder = seat.getSupervisor();
        return new Posting(
                seat.getPost().id(),
                seat.getTeam().period().id(),
                seat.getNumber(),
                seat.getRole(),
                holder == null ? null : holder.id(),
                true);
    }

    private void collect(Measure measure, Repair repair) {
        if (measure instanceof Measure.Loan loan) {
            loan.people().forEach(person -> lend(person, loan));
        } else if (measure instanceof Measure.Training training) {
            training.people()
                    .forEach(person -> trained.computeIfAbsent(person.id(), p -> new ArrayList<>())
                            .add(new Qualification(training.code(), null)));
        } else if (measure instanceof Measure.Release release) {
            limitChanges.merge(release.agency().id(), release.people(), Integer::sum);
        } else if (measure instanceof Measure.Places more) {
            places += more.people();
        } else if (measure instanceof Measure.Cover cover) {
            cover(cover);
        } else if (measure instanceof Measure.Stay stay) {
            pin(repair, stay.person(), stay.post().id(), stay.periods());
        } else if (measure instanceof Measure.Service service) {
            pin(repair, service.person(), null, service.periods());
        }
    }

    private void lend(Supervisor person, Measure.Loan loan) {
        if (borrowers.put(person.id(), loan.to()) != null) {
            throw new IllegalArgumentException(
                    "The person (%s) is lent twice. Apply one repair, then look for the next.".formatted(person.id()));
        }
        limitChanges.merge(loan.from().id(), -1, Integer::sum);
        limitChanges.merge(loan.to().id(), 1, Integer::sum);
    }

    private void cover(Measure.Cover cover) {
        Coverage coverage =
                new Coverage(cover.level(), List.of(cover.team().period().id()), null);
        cover.team()
                .post()
                .sites()
                .forEach(site -> covered.computeIfAbsent(site.id(), s -> new ArrayList<>())
                        .add(coverage));
    }

    private void pin(
            Repair repair, Supervisor person, @org.jspecify.annotations.Nullable String postId, Set<Integer> indexes) {
        List<String> periods = indexes.stream()
                .map(i -> dataset.periods().get(i))
                .map(Period::id)
                .toList();
        repair.postings().stream()
                .filter(p -> person.id().equals(p.supervisorId()) && periods.contains(p.periodId()))
                .filter(p -> postId == null || p.postId().equals(postId))
                .map(p -> new Posting(p.postId(), p.periodId(), p.seat(), p.role(), p.supervisorId(), true))
                .filter(p -> !pinned.contains(p))
                .forEach(pinned::add);
    }

    private Agency changed(Agency agency) {
        Integer more = limitChanges.get(agency.id());
        ReleaseLimit limit = agency.releaseLimit();
        if (more == null || limit == null) {
            return agency;
        }
        int people = (int) dataset.supervisors().stream()
                .filter(person -> person.agencyId().equals(agency.id()))
                .count();
        int most = limit.findLimit(people).orElse(people);
        return new Agency(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.level(),
                agency.divisionCode(),
                agency.parentId(),
                agency.enterpriseId(),
                agency.groupId(),
                agency.location(),
                new ReleaseLimit(Math.max(0, most + more), null));
    }

    private Supervisor changed(Supervisor person) {
        Supervisor more = trained(person);
        Agency to = borrowers.get(person.id());
        return to == null
                ? more
                : Lending.lend(
                        more,
                        person.id(),
                        to,
                        plan.getDirectory().getAgency(person.agencyId()).location());
    }

    private Supervisor trained(Supervisor person) {
        List<Qualification> gained = trained.get(person.id());
        if (gained == null) {
            return person;
        }
        List<Qualification> all = new ArrayList<>(person.qualifications());
        all.removeIf(old -> gained.stream().anyMatch(q -> q.code().equals(old.code())));
        all.addAll(gained);
        return new Supervisor(
                person.id(),
                person.name(),
                person.agencyId(),
                person.kind(),
                person.experienceYears(),
                all,
                person.home(),
                person.inService(),
                person.unavailable(),
                person.recusals(),
                person.enterpriseId(),
                person.capacityPercent(),
                person.trainedOn(),
                person.partyMember(),
                person.phone());
    }

    private Site changed(Site site) {
        List<Coverage> more = covered.get(site.id());
        if (more == null) {
            return site;
        }
        List<Coverage> all = new ArrayList<>(site.coverage());
        all.addAll(more);
        return new Site(
                site.id(),
                site.name(),
                site.enterpriseId(),
                site.sector(),
                site.divisionCode(),
                site.address(),
                site.location(),
                site.riskGrade(),
                site.riskFactors(),
                site.managedBy(),
                site.mode(),
                site.leadAgencyId(),
                site.supportAgencyIds(),
                site.teamSize(),
                site.experts(),
                site.requiredQualifications(),
                site.activePeriods(),
                all);
    }

    private RuleSettings changedRules() {
        Integer before = dataset.rules().parameters().trainingPlaces();
        return before == null || places == 0
                ? dataset.rules()
                : new RuleSettings(dataset.rules().weights(), withPlaces(before + places));
    }

    private ParameterOverrides withPlaces(int trainingPlaces) {
        ParameterOverrides old = dataset.rules().parameters();
        return new ParameterOverrides(
                old.minTeam(),
                old.teamKinds(),
                old.maxTenurePeriods(),
                old.maxConsecutivePeriods(),
                old.returnGapPeriods(),
                old.toleratedAbsenceDays(),
                trainingPlaces,
                old.keepMembers(),
                old.handoverMaxKm(),
                old.detourFactor(),
                old.circuitSize(),
                old.sitesPerPerson(),
                old.levelsByRisk());
    }
}
