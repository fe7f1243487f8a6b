package org.lunzhu.office.template.column;

import org.lunzhu.office.template.cell.CellType;
import org.lunzhu.office.template.cell.CodeElement;
import org.lunzhu.office.template.cell.DateType;
import org.lunzhu.office.template.cell.EndType;
import org.lunzhu.office.template.cell.EnumElement;
import org.lunzhu.office.template.cell.ListType;
import org.lunzhu.office.template.cell.NumberType;
import org.lunzhu.office.template.cell.QualificationElement;
import org.lunzhu.office.template.cell.ReferenceElement;
import org.lunzhu.office.template.cell.SeatType;
import org.lunzhu.office.template.cell.SingleType;
import org.lunzhu.office.template.cell.TextType;
import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.word.Vocabulary;
import org.lunzhu.office.template.word.Words;
import java.util.List;
import org.lunzhu.office.problem.Code;

/**
 * Makes columns. Each has the name that stands in the first row, with a star where it must be filled, and the path of its
 * property in the JSON.
 */
public final class Columns {

    private static final String STAR = "★";

    /** As {@link #STAR}, but in the dataset the property may be absent: 无 says so. */
    private static final String STATED = "★无";

    /** As {@link #STATED}, but not asked for in MUTUAL. */
    private static final String STATED_UNLESS_MUTUAL = "★-";

    private static final CodeElement QUALIFICATION = new CodeElement(names -> Vocabulary.QUALIFICATIONS);

    private Columns() {}

    public static Column text(String title, String path, String example) {
        return column(title, path, example, Head.Style.PLAIN, Choice.NONE, new TextType(Code.NUMBER_AMBIGUOUS));
    }

    /** A text of digits and letters, which must keep its zeros. */
    public static Column code(String title, String path, String example) {
        return column(title, path, example, Head.Style.TEXT, Choice.NONE, new TextType(Code.NUMBER_AMBIGUOUS));
    }

    public static Column phone(String title, String path, String example) {
        return column(title, path, example, Head.Style.TEXT, Choice.NONE, new TextType(Code.PHONE_LOSSY));
    }

    public static Column date(String title, String path, String example) {
        return column(title, path, example, Head.Style.DATE, Choice.NONE, new DateType());
    }

    /** A last day, which there may not be. */
    public static Column end(String title, String path, String example) {
        return column(title, path, example, Head.Style.DATE, Choice.NONE, new EndType());
    }

    public static Column integer(String title, String path, String example) {
        return column(title, path, example, Head.Style.PLAIN, Choice.NONE, NumberType.WHOLE);
    }

    public static Column decimal(String title, String path, String example) {
        return column(title, path, example, Head.Style.PLAIN, Choice.NONE, NumberType.DECIMAL);
    }

    /** A share, in percent. */
    public static Column share(String title, String path, String example) {
        return column(title, path, example, Head.Style.PLAIN, Choice.NONE, NumberType.SHARE);
    }

    public static Column constant(String title, String path, Words words, String example) {
        return column(
                title, path, example, Head.Style.PLAIN, Choice.of(words.all()), new SingleType(new EnumElement(words)));
    }

    public static Column sector(String title, String path, String example) {
        return column(
                title,
                path,
                example,
                Head.Style.PLAIN,
                Choice.suggested(Vocabulary.sectors(null).all()),
                new SingleType(new CodeElement(names -> Vocabulary.sectors(names.programme()))));
    }

    public static Column qualifications(String title, String path, String example) {
        return column(
                title,
                path,
                example,
                Head.Style.PLAIN,
                Choice.NONE,
                new ListType(new QualificationElement(QUALIFICATION)));
    }

    public static Column qualificationCodes(String title, String path, String example) {
        return column(title, path, example, Head.Style.PLAIN, Choice.NONE, new ListType(QUALIFICATION));
    }

    /** One thing of another sheet, by name. */
    public static Column reference(String title, String path, Kind kind, Choice choice, String example) {
        return column(title, path, example, Head.Style.TEXT, choice, new SingleType(new ReferenceElement(kind)));
    }

    /** Several things of another sheet, by name. */
    public static Column references(String title, String path, Kind kind, String example) {
        return column(title, path, example, Head.Style.TEXT, Choice.NONE, new ListType(new ReferenceElement(kind)));
    }

    /** A thing by name and id; what the name's cell says where there may be none, else nothing. */
    public static Column pair(
            String title, String idTitle, String property, Kind kind, String absent, String example, String exampleId) {
        return new PairColumn(
                new Head(title, absent.isEmpty(), example, Head.Style.TEXT, Choice.NONE),
                new Head(idTitle, false, exampleId, Head.Style.TEXT, Choice.NONE),
                property,
                kind,
                absent);
    }

    /** The agency of a supervisor, for people to see. */
    public static Column agencyShown(String title) {
        return new AgencyShownColumn(title);
    }

    /** The number of a seat, from 1. */
    public static Column seat(String title, String path) {
        return column(title, path, "1", Head.Style.PLAIN, Choice.NONE, new SeatType());
    }

    /** The column, where 不限 stands for a part that is there but says nothing. */
    public static Column opening(Column column) {
        FieldColumn field = (FieldColumn) column;
        return new FieldColumn(field.head(), field.path(), field.type(), field.need(), true);
    }

    /** A supervisor by name and agency. */
    public static Column person(String property) {
        return new PersonColumn(property);
    }

    /** Other names of an agency. */
    public static Column aliases() {
        return new AliasColumn();
    }

    /** What a recusal is about. */
    public static Column recusal() {
        return new RecusalColumn();
    }

    /** A rule with its weight, or a parameter with its value. */
    public static Column setting() {
        return new SettingColumn();
    }

    /** When somebody was posted before. */
    public static Column past() {
        return new PastColumn();
    }

    private static Column column(
            String marked, String path, String example, Head.Style style, Choice choice, CellType type) {
        FieldColumn.Need need = FieldColumn.Need.OPTIONAL;
        String title = marked;
        for (String mark : List.of(STATED_UNLESS_MUTUAL, STATED, STAR)) {
            if (title.endsWith(mark)) {
                need = needOf(mark);
                title = title.substring(0, title.length() - mark.length());
            }
        }
        Head head = new Head(title, need != FieldColumn.Need.OPTIONAL, example, style, choice);
        return new FieldColumn(head, path, type, need, false);
    }

    private static FieldColumn.Need needOf(String mark) {
        return switch (mark) {
            case STAR -> FieldColumn.Need.REQUIRED;
            case STATED -> FieldColumn.Need.STATED;
            default -> FieldColumn.Need.STATED_UNLESS_MUTUAL;
        };
    }
}
