package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Head;
import java.util.List;

/**
 * How a table stands in a workbook.
 *
 * @param name of the sheet
 * @param isUpright whether names stand in the first column and values beside them
 */
public record Page(String name, List<Head> heads, boolean isUpright) {

    static final String LABEL = "项目";
    static final String CONTENT = "内容";
    static final String REMARK = "填写说明";

    public Page {
        heads = List.copyOf(heads);
    }
}
