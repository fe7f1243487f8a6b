package org.lunzhu.data.generate.posting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.data.generate.posting.kind.Variety;
import org.lunzhu.data.generate.posting.people.Demand;
import org.lunzhu.data.generate.posting.people.PersonFactory;
import org.lunzhu.data.generate.posting.people.Staffing;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** Completes a POSTING draft: people, experts, release limits, training places and wishes. */
public final class PostingDataset {

    private static final String EXPERTS = "a-experts";
    private static final double RELEASE_SLACK = 1.1;
    private static final double WISHES = 0.06;

    private final Title title;
    private final PostingDraft draft;
    private final Demand demand;
    private final Dice dice;
    private final Variety variety;

    /** What the dataset is called, whose it is and where its facts are from. */
    public record Title(String name, String title, Level level, String source) {}

    PostingDataset(Title title, PostingDraft draft, Dice dice, Variety variety) {
        this.title = title;
        this.draft = draft;
        this.dice = dice;
        this.variety = variety;
        demand = Demand.of(draft, title.level());
    }

    /** With at least so many officials, and too few who are qualified if {@code shortage}. */
    Dataset complete(Names names, int officials, boolean shortage) {
        PersonFactory factory = new PersonFactory(draft, dice, names, variety);
        Staffing staffing = new Staffing(demand, dice, factory, variety);
        if (shortage) {
            staffing.makeScarce();
        }
        staffing.fill(officials);
        List<Supervisor> people = new ArrayList<>(staffing.people());
        List<Agency> agencies = new ArrayList<>(limited(people));
        if (demand.experts() > 0) {
            addExperts(agencies, people, factory);
        }
        return dataset(agencies, people, staffing.history());
    }

    private List<Agency> limited(List<Supervisor> people) {
        Map<String, Long> headcount =
                people.stream().collect(Collectors.groupingBy(Supervisor::agencyId, Collectors.counting()));
        return draft.agencies().stream()
                .filter(agency -> headcount.containsKey(agency.id()))
                .map(agency -> limited(agency, headcount.getOrDefault(agency.id(), 0L)))
                .toList();
    }

    /** An agency can spare a tenth more people than its busiest period needs, but one more at least. */
    private Agency limited(Agency agency, long people) {
        int peak = demand.peakOf(agency.id());
        long most = Math.min(people, Math.max(peak + 1, Math.round(peak * RELEASE_SLACK)));
        BigDecimal share = BigDecimal.valueOf(most).divide(BigDecimal.valueOf(people), 2, RoundingMode.CEILING);
        ReleaseLimit limit = dice.chance(0.5)
                ? new ReleaseLimit((int) most, null)
                : new ReleaseLimit(null, share.min(BigDecimal.ONE.setScale(2)));
        return new Agency(
                agency.id(),
                agency.name(),
                agency.kind(),
                agency.level(),
                agency.divisionCode(),
                null,
                null,
                null,
                agency.location(),
                limit);
    }

    private void addExperts(List<Agency> agencies, List<Supervisor> people, PersonFactory factory) {
        Location seat = agencies.get(0).location();
        if (seat == null) {
            throw new IllegalStateException(
                    "The agency (%s) has no location.".formatted(agencies.get(0).id()));
        }
        agencies.add(new Agency(EXPERTS, "安全生产专家库", AgencyKind.EXPERT_BODY, null, null, null, null, null, seat, null));
        for (int i = 0; i < 2 * demand.experts() + 1; i++) {
            people.add(factory.createExpert(EXPERTS, seat));
        }
    }

    private Dataset dataset(List<Agency> agencies, List<Supervisor> people, List<HistoryEntry> history) {
        return new Dataset(
                title.name(),
                title.title(),
                Programme.POSTING,
                title.level(),
                title.source(),
                draft.periods(),
                agencies,
                people,
                draft.enterprises(),
                draft.sites(),
                draft.circuits(),
                history,
                wishes(people),
                rules(people));
    }

    /** A few people have said for some site of their agency how it suits them. */
    private List<Suitability> wishes(List<Supervisor> people) {
        if (variety.equals(Variety.PLAIN)) {
            return List.of();
        }
        Map<String, List<Site>> byLead =
                draft.sites().stream().collect(Collectors.groupingBy(site -> String.valueOf(site.leadAgencyId())));
        List<Suitability> wishes = new ArrayList<>();
        for (Supervisor person : people) {
            List<Site> sites = byLead.getOrDefault(person.agencyId(), List.of());
            if (person.kind() == SupervisorKind.OFFICIAL && !sites.isEmpty() && dice.chance(WISHES)) {
                wishes.add(new Suitability(
                        person.id(),
                        dice.oneOf(sites).id(),
                        10 * (dice.chance(0.3) ? -dice.between(1, 4) : dice.between(1, 8))));
            }
        }
        return wishes;
    }

    private RuleSettings rules(List<Supervisor> people) {
        long untrained = people.stream().filter(p -> p.trainedOn() == null).count();
        if (untrained == 0) {
            return RuleSettings.DEFAULTS;
        }
        int places = (int) (untrained * 2 / 3 + 2);
        return new RuleSettings(Map.of(), training(places));
    }

    private static ParameterOverrides training(int places) {
        return new ParameterOverrides(null, null, null, null, null, null, places, null, null, null, null, null, null);
    }
}
