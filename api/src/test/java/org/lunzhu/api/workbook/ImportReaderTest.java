package org.lunzhu.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.contract.AgencyKindDto;
import org.lunzhu.api.contract.ImportDecisionDto;
import org.lunzhu.api.contract.ImportDecisionKindDto;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.support.Client;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.template.TemplateWriter;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;

class ImportReaderTest {

    private static final SentFile PEOPLE = new SentFile("人员.csv", """
            港区驻点人员名单
            序号,姓名,单位,手机
            1,王磊,安监站,13900001213
            2,李强,安监站,13900001214
            3,赵敏,市海洋局,13900001215
            4,孙涛,市应急局,1.39E+10
            """.getBytes(StandardCharsets.UTF_8));

    private Dataset harbour;

    @BeforeEach
    void readHarbour() throws IOException {
        harbour = DatasetJson.read(new ByteArrayInputStream(Client.harbour().getBytes(StandardCharsets.UTF_8)));
    }

    private ReadImport read(List<Decision> decisions) {
        return ImportReader.read(List.of(PEOPLE), harbour, Map.of(), decisions);
    }

    private static String groupOf(ReadImport read, String text) {
        return read.groups().stream()
                .filter(group -> text.equals(group.problem().value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ImportDecisionDto decision(String groupId, ImportDecisionKindDto kind) {
        return new ImportDecisionDto(groupId, kind);
    }

    private List<Decision> decided() {
        ReadImport read = read(List.of());
        return Decisions.with(
                read,
                List.of(
                        decision(groupOf(read, "安监站"), ImportDecisionKindDto.ALIAS)
                                .agencyId("a-yj"),
                        decision(groupOf(read, "市海洋局"), ImportDecisionKindDto.NEW_AGENCY)
                                .name("市海洋发展局")
                                .agencyKind(AgencyKindDto.SECTOR_REGULATOR)));
    }

    @Test
    void problemsWithTheSameTextAreOneGroup() {
        ReadImport read = read(List.of());

        ProblemGroup stations = read.groups().get(0);
        assertThat(stations.problem().value()).isEqualTo("安监站");
        assertThat(stations.count()).isEqualTo(2);
        assertThat(stations.choices())
                .containsExactly(Decision.Kind.ALIAS, Decision.Kind.NEW_AGENCY, Decision.Kind.SKIP);
        assertThat(read.undecided()).isEqualTo(3);
        assertThat(read.changes())
                .filteredOn(change -> change.kind() == ChangeKind.LEFT_OUT)
                .extracting(ImportChange::name)
                .containsExactly("王磊", "李强", "赵敏");
    }

    @Test
    void oneDecisionSettlesAllEqualTextsAndANewAgencyIsAChangeToo() {
        ReadImport read = read(decided());

        Agency added = read.dataset().agencies().get(2);
        assertThat(added.name()).isEqualTo("市海洋发展局");
        assertThat(added.kind()).isEqualTo(AgencyKind.SECTOR_REGULATOR);
        assertThat(read.dataset().supervisors())
                .extracting(Supervisor::agencyId)
                .endsWith("a-yj", "a-yj", added.id(), "a-yj");
        assertThat(read.undecided()).isEqualTo(1);
        assertThat(read.aliases()).containsEntry("安监站", "a-yj").containsEntry("市海洋局", added.id());
        assertThat(read.facts().changes())
                .containsExactly(
                        new ImportFacts.SectionCounts("agencies", 1, 0, 0, 0, 0),
                        new ImportFacts.SectionCounts("supervisors", 4, 0, 0, 0, 0));
    }

    @Test
    void aDecisionCanBeChangedAndTakenBackAfterItsGroupHasGone() {
        ReadImport first = read(List.of());
        String stations = groupOf(first, "安监站");
        ReadImport read = read(decided());

        List<Decision> changed = Decisions.with(
                read, List.of(decision(stations, ImportDecisionKindDto.ALIAS).agencyId("a-gx")));
        List<Decision> reopened = Decisions.with(read, List.of(decision(stations, ImportDecisionKindDto.REOPEN)));

        assertThat(read(changed).dataset().supervisors().get(8).agencyId()).isEqualTo("a-gx");
        assertThat(read(reopened).undecided()).isEqualTo(2);
    }

    @Test
    void whatIsSkippedWaitsForNobody() {
        ReadImport read = read(List.of());
        List<Decision> all = Decisions.with(
                read,
                read.groups().stream()
                        .filter(ProblemGroup::isUndecided)
                        .map(group -> decision(group.id(), ImportDecisionKindDto.SKIP))
                        .toList());

        assertThat(read(all).undecided()).isZero();
        assertThat(read(all).dataset().supervisors()).hasSize(9);
    }

    @Test
    void decisionsThatDoNotFitAreRefusedAllAtOnce() {
        ReadImport read = read(List.of());
        String stations = groupOf(read, "安监站");
        String lossy = read.groups().stream()
                .filter(group -> group.problem().code() == Code.PHONE_LOSSY)
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> Decisions.with(
                        read,
                        List.of(
                                decision("none", ImportDecisionKindDto.SKIP),
                                decision(stations, ImportDecisionKindDto.ALIAS).agencyId("a-none"),
                                decision(stations, ImportDecisionKindDto.SKIP),
                                decision(lossy, ImportDecisionKindDto.ALIAS).agencyId("a-yj"),
                                decision(groupOf(read, "市海洋局"), ImportDecisionKindDto.NEW_AGENCY)
                                        .name("市应急局")
                                        .agencyKind(AgencyKindDto.ENTERPRISE))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.issues())
                                .extracting(IssueDto::getCode)
                                .containsExactly(
                                        "unknown-group",
                                        "unknown-agency",
                                        "second-decision",
                                        "choice-not-open",
                                        "existing-agency"));
    }

    @Test
    void knownNamesAreReadWithoutAnyDecision() {
        ReadImport read = ImportReader.read(List.of(PEOPLE), harbour, Map.of("安监站", "a-gx"), List.of());

        assertThat(read.dataset().supervisors().get(8).agencyId()).isEqualTo("a-gx");
        assertThat(read.aliases()).isEmpty();
    }

    @Test
    void aTemplateTakesThePlaceOfTheDatasetAndListsAreReadIntoIt() throws IOException {
        Dataset fewer = without(harbour, "人员8");
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        TemplateWriter.write(fewer, null, workbook);
        SentFile template = new SentFile("模板.xlsx", workbook.toByteArray());

        ReadImport alone = ImportReader.read(List.of(template), harbour, Map.of(), List.of());
        ReadImport both = ImportReader.read(List.of(PEOPLE, template), harbour, Map.of(), decided());

        assertThat(alone.dataset()).isEqualTo(fewer);
        assertThat(alone.changes())
                .extracting(change -> change.kind() + " " + change.section() + " " + change.name())
                .contains("REMOVED supervisors 人员8");
        assertThat(alone.files().get(0).template()).isTrue();
        assertThat(both.dataset().supervisors()).hasSize(11);
        assertThat(both.dataset().agencies()).hasSize(3);
    }

    @Test
    void aWorkbookThatWasWrittenAsAStreamIsReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet sheet = book.createSheet("人员");
            List<List<String>> rows = List.of(List.of("姓名", "单位"), List.of("王磊", "市应急局"));
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(rows.get(i).get(0));
                row.createCell(1).setCellValue(rows.get(i).get(1));
            }
            book.write(bytes);
        }

        ReadImport read =
                ImportReader.read(List.of(new SentFile("人员.xlsx", bytes.toByteArray())), harbour, Map.of(), List.of());

        assertThat(read.dataset().supervisors()).hasSize(9);
        assertThat(read.undecided()).isZero();
    }

    private static Dataset without(Dataset it, String person) {
        return new Dataset(
                it.name(),
                it.title(),
                it.programme(),
                it.level(),
                it.source(),
                it.periods(),
                it.agencies(),
                it.supervisors().stream()
                        .filter(supervisor -> !supervisor.name().equals(person))
                        .toList(),
                it.enterprises(),
                it.sites(),
                it.circuits(),
                it.history(),
                it.suitability(),
                it.rules());
    }
}
