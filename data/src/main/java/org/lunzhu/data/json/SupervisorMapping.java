package org.lunzhu.data.json;

import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** Supervisors. */
final class SupervisorMapping {

    private SupervisorMapping() {}

    static Supervisor read(Fields in) {
        return new Supervisor(
                in.text("id"),
                in.text("name"),
                in.text("agencyId"),
                in.constant("kind", SupervisorKind.class),
                in.integer("experienceYears", 0),
                in.objects("qualifications", SupervisorMapping::readQualification),
                in.optionalObject("home", LocationMapping::read),
                in.optionalObject("inService", SupervisorMapping::readTerm),
                in.objects("unavailable", SupervisorMapping::readAbsence),
                in.objects("recusals", SupervisorMapping::readRecusal),
                in.optionalText("enterpriseId"),
                in.integer("capacityPercent", Supervisor.FULL_TIME),
                in.optionalDate("trainedOn"),
                in.optionalFlag("partyMember"),
                in.optionalText("phone"));
    }

    private static Qualification readQualification(Fields in) {
        return new Qualification(in.text("code"), in.optionalDate("validUntil"));
    }

    private static ServiceTerm readTerm(Fields in) {
        return new ServiceTerm(in.optionalDate("from"), in.optionalDate("until"));
    }

    private static Absence readAbsence(Fields in) {
        return new Absence(in.date("from"), in.date("until"), in.optionalText("reason"));
    }

    private static Recusal readRecusal(Fields in) {
        return new Recusal(
                in.optionalText("siteId"),
                in.optionalText("enterpriseId"),
                in.optionalText("groupId"),
                in.optionalText("reason"),
                in.optionalDate("until"));
    }

    static void write(Output out, Supervisor person) {
        out.text("id", person.id())
                .text("name", person.name())
                .text("agencyId", person.agencyId())
                .text("kind", person.kind())
                .number("experienceYears", person.experienceYears())
                .objectsUnlessEmpty("qualifications", person.qualifications(), SupervisorMapping::writeQualification)
                .object("home", person.home(), LocationMapping::write)
                .object("inService", person.inService(), SupervisorMapping::writeTerm)
                .objectsUnlessEmpty("unavailable", person.unavailable(), SupervisorMapping::writeAbsence)
                .objectsUnlessEmpty("recusals", person.recusals(), SupervisorMapping::writeRecusal)
                .text("enterpriseId", person.enterpriseId())
                .numberUnless("capacityPercent", person.capacityPercent(), Supervisor.FULL_TIME)
                .text("trainedOn", person.trainedOn())
                .flag("partyMember", person.partyMember())
                .text("phone", person.phone());
    }

    private static void writeQualification(Output out, Qualification qualification) {
        out.text("code", qualification.code()).text("validUntil", qualification.validUntil());
    }

    private static void writeTerm(Output out, ServiceTerm term) {
        out.text("from", term.from()).text("until", term.until());
    }

    private static void writeAbsence(Output out, Absence absence) {
        out.text("from", absence.from()).text("until", absence.until()).text("reason", absence.reason());
    }

    private static void writeRecusal(Output out, Recusal recusal) {
        out.text("siteId", recusal.siteId())
                .text("enterpriseId", recusal.enterpriseId())
                .text("groupId", recusal.groupId())
                .text("reason", recusal.reason())
                .text("until", recusal.until());
    }
}
