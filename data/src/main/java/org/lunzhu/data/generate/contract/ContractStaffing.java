package org.lunzhu.data.generate.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.data.generate.draw.Dice;
import org.lunzhu.data.generate.draw.Names;
import org.lunzhu.data.generate.place.Division;
import org.lunzhu.data.generate.place.Gazetteer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** The agencies of a CONTRACT dataset and their people. */
final class ContractStaffing {

    private static final int SITES_PER_PERSON = 3;
    private static final double HOME_KM = 4;
    private static final double PARTY_MEMBERS = 0.6;

    private final Dice dice;
    private final Names names;
    private final LocalDate start;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Supervisor> people = new ArrayList<>();

    ContractStaffing(Dice dice, Names names, LocalDate start) {
        this.dice = dice;
        this.names = names;
        this.start = start;
    }

    List<Agency> agencies() {
        return agencies;
    }

    List<Supervisor> people() {
        return people;
    }

    /** The agency of a division, with a person for every three sites. */
    void addAgency(String divisionCode, int sites) {
        Division division = Gazetteer.shandong().getAny(divisionCode);
        Level level = levelOf(divisionCode);
        Agency agency = new Agency(
                "a-" + divisionCode,
                division.name() + (level == Level.CITY || level == Level.COUNTY ? "应急管理局" : ""),
                AgencyKind.SAFETY_REGULATOR,
                level,
                divisionCode,
                null,
                null,
                null,
                division.point(),
                null);
        agencies.add(agency);
        for (int i = 0; i < (sites + SITES_PER_PERSON - 1) / SITES_PER_PERSON; i++) {
            people.add(person(agency, division));
        }
    }

    private static Level levelOf(String code) {
        return switch (code.length()) {
            case 12 -> Level.VILLAGE;
            case 9 -> Level.TOWNSHIP;
            default -> code.endsWith("00") ? Level.CITY : Level.COUNTY;
        };
    }

    private Supervisor person(Agency agency, Division division) {
        int number = people.size() + 1;
        int years = dice.between(0, 24);
        return new Supervisor(
                "p-%05d".formatted(number),
                names.person(),
                agency.id(),
                SupervisorKind.OFFICIAL,
                years,
                List.of(),
                dice.near(division.point(), HOME_KM),
                new ServiceTerm(LocalDate.of(start.getYear() - years - 1, 1, 1), null),
                List.of(),
                List.of(),
                null,
                Supervisor.FULL_TIME,
                null,
                dice.chance(PARTY_MEMBERS),
                "000%08d".formatted(number));
    }
}
