package org.lunzhu.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.RuleSettings;
import tools.jackson.databind.node.ObjectNode;

class DatasetJsonTest {

    /** Every property of the contract once, in the order in which it is written. */
    private static final String EVERYTHING = """
            {
              "name": "all",
              "title": "全部",
              "programme": "POSTING",
              "level": "CITY",
              "source": "invented",
              "periods": [
                {"id": "1", "title": "第一批", "startsOn": "2021-03-11", "endsOn": "2021-09-10"},
                {"id": "2", "startsOn": "2021-09-11", "endsOn": "2022-03-10"}
              ],
              "agencies": [
                {"id": "a", "name": "市应急局", "kind": "SAFETY_REGULATOR", "level": "CITY", "divisionCode": "371000", \
            "parentId": "z", "enterpriseId": "e", "groupId": "g", "location": {"lat": 37.51, "lon": 122.12}, \
            "releaseLimit": {"maxPersons": 24, "maxShare": 0.40}}
              ],
              "supervisors": [
                {"id": "p", "name": "甲", "agencyId": "a", "kind": "OFFICIAL", "experienceYears": 6, \
            "qualifications": [{"code": "HAZCHEM", "validUntil": "2024-12-31"}, {"code": "PORT"}], \
            "home": {"lat": 37.4, "lon": 122.05}, "inService": {"from": "2010-07-01", "until": "2030-01-01"}, \
            "unavailable": [{"from": "2021-05-01", "until": "2021-06-30", "reason": "产假"}], \
            "recusals": [{"siteId": "s", "enterpriseId": "e", "groupId": "g", "reason": "配偶任职", \
            "until": "2022-01-01"}], "enterpriseId": "e", "capacityPercent": 50, "trainedOn": "2021-03-01", \
            "partyMember": true, "phone": "000"}
              ],
              "enterprises": [
                {"id": "e", "name": "某企业", "groupId": "g"}
              ],
              "sites": [
                {"id": "s", "name": "某厂", "enterpriseId": "e", "sector": "HAZCHEM", "divisionCode": "371002001", \
            "address": "某路", "location": {"lat": 37.5, "lon": 122.1}, "riskGrade": "MAJOR", \
            "riskFactors": {"severeAccident": true, "minorAccidents": 2, "majorHazardSource": false, \
            "exposedWorkers": 9, "assessedGrade": "LOW"}, "managedBy": "CITY", "mode": "ROVING", \
            "leadAgencyId": "a", "supportAgencyIds": ["b"], "teamSize": 3, "experts": 1, \
            "requiredQualifications": ["HAZCHEM"], "activePeriods": ["1"], \
            "coverage": [{"level": "PROVINCE", "periods": ["2"], "note": "省驻点"}]}
              ],
              "circuits": [
                {"id": "c", "title": "一组", "siteIds": ["s"]}
              ],
              "history": [
                {"supervisorId": "p", "siteId": "s", "periodsAgo": 1}
              ],
              "suitability": [
                {"supervisorId": "p", "siteId": "s", "score": -20}
              ],
              "rules": {"weights": {"travel": "2soft"}, "parameters": {"minTeam": 2, "teamKinds": ["OFFICIAL"], \
            "maxTenurePeriods": 2, "maxConsecutivePeriods": 4, "returnGapPeriods": 3, "toleratedAbsenceDays": 9, \
            "trainingPlaces": 8, "keepMembers": 1, "handoverMaxKm": 40, "detourFactor": 1.25, "circuitSize": 3, \
            "sitesPerPerson": 6, "levelsByRisk": {"MAJOR": ["CITY", "COUNTY"], "LOW": ["VILLAGE"]}}}
            }
            """;

    private static final String LEAST = """
            {
              "name": "least",
              "programme": "MUTUAL",
              "level": "COUNTY",
              "periods": [],
              "agencies": [],
              "supervisors": [],
              "sites": []
            }
            """;

    @Test
    void whatIsReadIsWrittenTheSame() throws IOException {
        assertThat(written(read(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void whatMayBeAbsentIsNotWritten() throws IOException {
        assertThat(written(read(LEAST))).isEqualTo(LEAST);
    }

    @Test
    void absentRulesAreTheDefaults() throws IOException {
        assertThat(read(LEAST).rules()).isEqualTo(RuleSettings.DEFAULTS);
    }

    @Test
    void nullIsTheSameAsAbsent() throws IOException {
        String withNulls = LEAST.replace("\"programme\"", "\"title\": null, \"circuits\": null, \"programme\"");

        assertThat(read(withNulls)).isEqualTo(read(LEAST));
    }

    @Test
    void aListOfNoActivePeriodsIsNotTheSameAsNone() throws IOException {
        String never = EVERYTHING.replace("\"activePeriods\": [\"1\"]", "\"activePeriods\": []");

        assertThat(written(read(never))).isEqualTo(never);
    }

    @Test
    void aFileIsReplacedWholeAndLeavesNoDraft(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("all.json");
        Files.writeString(file, LEAST);

        DatasetJson.write(read(EVERYTHING), file);

        assertThat(Files.readString(file)).isEqualTo(EVERYTHING);
        assertThat(DatasetJson.read(file)).isEqualTo(read(EVERYTHING));
        assertThat(directory).isDirectoryContaining("glob:**/all.json");
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void aTreeIsReadLikeItsText() throws IOException {
        assertThat(written(DatasetTree.read(DatasetTree.of(read(EVERYTHING))))).isEqualTo(EVERYTHING);
    }

    @Test
    void whatBreaksTheContractInATreeHasItsPointer() throws IOException {
        ObjectNode tree = DatasetTree.of(read(EVERYTHING));
        ((ObjectNode) tree.at("/supervisors/0")).remove("agencyId");

        assertThatThrownBy(() -> DatasetTree.read(tree))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.issues())
                                .extracting(Issue::pointer)
                                .containsExactly("/supervisors/0/agencyId"));
    }

    private static Dataset read(String json) throws IOException {
        return DatasetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetJson.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
