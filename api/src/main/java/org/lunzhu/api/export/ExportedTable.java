package org.lunzhu.api.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.office.template.sheet.DatasetTables;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.solver.model.Dataset;

/** The tables of a dataset, as the template has them. */
enum ExportedTable {
    PERIODS("轮换期"),
    AGENCIES("派出单位"),
    SUPERVISORS("驻点人员"),
    LEAVE("请假"),
    RECUSALS("回避"),
    ENTERPRISES("企业"),
    SITES("驻点对象"),
    COVERAGE("上级驻点"),
    CIRCUITS("流动片区"),
    HISTORY("上批驻点"),
    SUITABILITY("适配意愿"),
    RULES("规则与参数");

    private final String sheet;

    ExportedTable(String sheet) {
        this.sheet = sheet;
    }

    /** Name of the sheet of the template. */
    String sheet() {
        return sheet;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table of that name, in small letters; throws a 404 where there is none. */
    static ExportedTable of(String name) {
        return Arrays.stream(values())
                .filter(table -> table.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNKNOWN_TABLE,
                        name,
                        Arrays.stream(values()).map(ExportedTable::key).collect(Collectors.joining(", "))));
    }

    /** The table with the rows of a dataset. */
    Table of(Dataset dataset) {
        return DatasetTables.of(DatasetTree.of(dataset)).stream()
                .filter(table -> table.name().equals(sheet))
                .findFirst()
                .orElseThrow();
    }
}
