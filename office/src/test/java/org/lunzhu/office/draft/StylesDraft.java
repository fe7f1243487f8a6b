package org.lunzhu.office.draft;

/** The cell styles of drafts. */
public final class StylesDraft {

    /** yyyy-mm-dd */
    public static final int DATE = 1;

    public static final int STRUCK = 2;

    /** yyyy年m月d日 */
    public static final int CHINESE_DATE = 3;

    static final String XML = """
            <styleSheet xmlns="NS"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><strike/><sz val="11"/><name val="宋体"/></font></fonts>
            <fills count="1"><fill/></fills><borders count="1"><border/></borders>
            <cellStyleXfs count="1"><xf/></cellStyleXfs>
            <cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>
            </styleSheet>""";

    private StylesDraft() {}
}
