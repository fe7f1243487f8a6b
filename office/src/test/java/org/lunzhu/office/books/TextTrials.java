package org.lunzhu.office.books;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Text with separators in every encoding, and HTML by the name of a workbook. */
final class TextTrials {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextTrials() {}

    static List<Trial> all() {
        return List.of(
                unicodeText(), bigEndian(), semicolons(), tabsByOldName(), quotedBreaks(), webPage(), unmarkedPage());
    }

    private static Trial unicodeText() {
        return Trial.of(
                "驻点人员.txt",
                "\uFEFF姓名\t单位\t手机号\r\n赵春明\t市水务局\t13900002001\r\n".getBytes(UTF_16LE),
                "person 赵春明 agency=威海市水务局 phone=13900002001");
    }

    private static Trial bigEndian() {
        return Trial.of(
                "驻点人员.csv",
                "\uFEFF姓名,单位,手机号\n赵春明,市水务局,13900002001\n".getBytes(UTF_16BE),
                "person 赵春明 agency=威海市水务局 phone=13900002001");
    }

    private static Trial semicolons() {
        return Trial.of("分号.csv", """
                \uFEFF序号;姓名;单位;手机号
                1;"赵春明,钱立国";市水务局;"13900002001,13900002002"
                2;="孙文杰";市公安局;="13900002003"
                3;李国栋;市公安局;'13900002004
                4;周建华;市公安局;"=""13900002005\"""
                """.getBytes(UTF_8), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市水务局 phone=13900002002
                person 孙文杰 agency=威海市公安局 phone=13900002003
                person 李国栋 agency=威海市公安局 phone=13900002004
                person 周建华 agency=威海市公安局 phone=13900002005
                """);
    }

    private static Trial tabsByOldName() {
        return Trial.of(
                "制表符.xls", "姓名\t单位\t手机号\r\n赵春明\t市水务局\t13900002001\r\n钱立国\t市公安局\t1.39E+10\r\n".getBytes(GB18030), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                person 钱立国 agency=威海市公安局
                not supervisors phone name=钱立国
                problem PHONE_LOSSY C3
                problem FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial quotedBreaks() {
        return Trial.of("换行.csv", """
                威海市驻点企业名单,,,,
                序号,企业名称,所属行业,地址,风险等级

                1,威海甲丑化工有限公司,化工,"环翠区
                张村镇
                ""工业园\""",高
                2,威海乙寅液化气站,燃气,"文登区,米山镇",一般
                3,,燃气,文登区,低
                合计,3家,,,
                """.getBytes(UTF_8), """
                site 威海甲丑化工有限公司 sector=CHEMICAL ?divisionCode=371002
                site 威海乙寅液化气站 sector=GAS riskGrade=GENERAL ?address=文登区,米山镇
                not sites riskGrade name=威海甲丑化工有限公司
                problem ENUM_UNKNOWN E4
                problem VALUE_REQUIRED B6
                maybe COUNT_MISMATCH
                """);
    }

    private static Trial webPage() {
        return Trial.of("导出.xlsx", """
                <html><head><meta charset="utf-8"></head><body>
                <table><tr><td colspan="6">驻点人员安排</td></tr>
                <tr><th rowspan="2">序号</th><th rowspan="2">驻点企业名称</th><th rowspan="2">牵头单位</th><th colspan="3">驻点人员</th></tr>
                <tr><th>姓名</th><th>单位</th><th>电话</th></tr>
                <tr><td>1</td><td rowspan="2">威海辛巳化工有限公司</td><td rowspan="2">市应急局</td><td>赵春明</td><td>市应急局</td><td>13900002001</td></tr>
                <tr style="display:none"><td>2</td><td>钱立国</td><td>市公安局</td><td>13900002002</td></tr>
                <tr><td>3</td><td>荣成庚辰船业<br/>有限公司</td><td>市工信局</td><td>孙文杰</td><td>市工信局</td><td>1390000&#50;003</td></tr>
                </table><script>alert('姓名')</script></body></html>
                """.getBytes(UTF_8), """
                person 赵春明 agency=威海市应急局 phone=13900002001
                person 钱立国 agency=威海市公安局 phone=13900002002
                person 孙文杰 agency=威海市工业和信息化局 phone=13900002003
                posting 赵春明@威海辛巳化工有限公司
                posting 钱立国@威海辛巳化工有限公司
                posting 孙文杰@荣成庚辰船业有限公司
                problem ROW_HIDDEN
                problem FILE_FORMAT_MISMATCH
                """);
    }

    private static Trial unmarkedPage() {
        return Trial.of("系统.xls", """
                <table border=1><tr><td>姓名</td><td>单位</td><td>手机</td></tr>
                <tr><td>赵春明<td>市水务局<td style='mso-number-format:"\\@"'>13900002001</tr>
                </table>
                """.getBytes(GB18030), """
                person 赵春明 agency=威海市水务局 phone=13900002001
                problem FILE_FORMAT_MISMATCH
                """);
    }
}
