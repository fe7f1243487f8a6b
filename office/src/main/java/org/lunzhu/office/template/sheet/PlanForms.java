package org.lunzhu.office.template.sheet;

import static org.lunzhu.office.template.column.Columns.code;
import static org.lunzhu.office.template.column.Columns.constant;
import static org.lunzhu.office.template.column.Columns.decimal;
import static org.lunzhu.office.template.column.Columns.integer;
import static org.lunzhu.office.template.column.Columns.pair;
import static org.lunzhu.office.template.column.Columns.references;
import static org.lunzhu.office.template.column.Columns.seat;
import static org.lunzhu.office.template.column.Columns.text;

import org.lunzhu.office.template.column.Columns;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.word.Quoted;
import org.lunzhu.office.template.word.Vocabulary;
import java.util.List;

/** The sheets of a plan, but for the matrix. */
public final class PlanForms {

    /** What the plan is as a whole. */
    public static final Form SUMMARY = new RootForm(
            "方案情况",
            List.of(
                    text("基础数据★", "dataset", "方案所依据的基础数据的名称"),
                    text("方案名称", "name", ""),
                    code("评分", "score", "硬性／中等／软性"),
                    integer("理论下界", "bound", "软性评分不可能优于此数"),
                    decimal("差距（%）", "gapPercent", "")));

    /** One seat a row. */
    public static final Form POSTINGS = new ListForm(
            "轮换方案",
            "postings",
            "",
            null,
            null,
            List.of(
                    pair("轮换期", "轮换期编号", "periodId", Kind.PERIOD, "", "例：2021年第一批", "2021-1"),
                    pair("驻点", "驻点编号", "postId", Kind.POST, "", "海润化工有限公司", "s-001"),
                    seat("席位★", "seat"),
                    constant("角色★", "role", Vocabulary.ROLES, "牵头"),
                    pair("姓名", "人员编号", "supervisorId", Kind.SUPERVISOR, Quoted.VACANT, "王晓明", "p-0001"),
                    Columns.agencyShown("单位"),
                    constant("固定", "pinned", Vocabulary.YES_NO, "")));

    /** The circuits that the program formed. */
    public static final Form CIRCUITS = new ListForm(
            "方案片区",
            "circuits",
            "",
            "名称",
            "title",
            List.of(
                    code("编号★", "id", "例：c-01"),
                    text("名称★无", "title", "环翠区流动一组"),
                    references("驻点对象★", "siteIds", Kind.SITE, "甲加油站、乙加油站")));

    private PlanForms() {}
}
