package org.lunzhu.solver.repair.model;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Supervisor;

/** Makes a person one of another agency. */
public final class Lending {

    private Lending() {}

    /** The person among that agency's people; they still set out from where they did. */
    public static Supervisor lend(Supervisor person, String id, Agency to, @Nullable Location from) {
        return new Supervisor(
                id,
                person.name(),
                to.id(),
                person.kind(),
                person.experienceYears(),
                person.qualifications(),
                person.home() == null ? from : person.home(),
                person.inService(),
                person.unavailable(),
                person.recusals(),
                person.enterpriseId(),
                person.capacityPercent(),
                person.trainedOn(),
                person.partyMember(),
                person.phone());
    }
}
