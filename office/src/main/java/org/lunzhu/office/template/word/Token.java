package org.lunzhu.office.template.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One element of a list in a cell.
 *
 * @param text the element
 * @param isLiteral whether it stands in quotation marks: then it is no word for something else
 * @param remark what follows a literal, such as a date in brackets; elsewhere it is part of the text
 */
public record Token(String text, boolean isLiteral, String remark) {

    private static final String SEPARATOR = "、";
    private static final String SEPARATORS = "、，,;；\n";

    /** A text that is put into quotation marks where the cell needs it. */
    public static Token of(String text) {
        return new Token(text, false, "");
    }

    public static Token literal(String text) {
        return new Token(text, true, "");
    }

    public Token with(String addition) {
        return new Token(text, isLiteral, addition);
    }

    /** The list as a cell holds it. */
    public static String toCell(List<Token> tokens) {
        return tokens.isEmpty()
                ? Quoted.NONE
                : tokens.stream().map(Token::inList).collect(Collectors.joining(SEPARATOR));
    }

    /** The only element as a cell holds it. */
    public String toCell() {
        return isLiteral ? Quoted.quote(text) : Quoted.toCell(text);
    }

    private String inList() {
        boolean plain = !isLiteral
                && Quoted.isPlain(text)
                && text.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0)
                && (remark.isEmpty() || text.chars().noneMatch(c -> c == '（' || c == '('));
        return (plain ? text : Quoted.quote(text)) + remark;
    }

    /** The only element of a cell. */
    public static Token single(String cell) {
        String stripped = Quoted.strip(cell);
        String text = Quoted.unquote(stripped);
        return text == null ? of(stripped) : literal(text);
    }

    /** The elements of a cell; empty ones are passed over. */
    public static List<Token> list(String cell) {
        if (Quoted.strip(cell).equals(Quoted.NONE)) {
            return List.of();
        }
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        while (from < cell.length()) {
            int start = skipBlanks(cell, from);
            int quote = closingQuote(cell, start);
            int end = separator(cell, quote < 0 ? start : quote + 1);
            String piece = Quoted.strip(cell.substring(start, end));
            if (!piece.isEmpty()) {
                tokens.add(quote < 0 ? of(piece) : quoted(cell, start, quote, end));
            }
            from = end + 1;
        }
        return tokens;
    }

    private static Token quoted(String cell, int start, int quote, int end) {
        String text = Quoted.unquote(cell.substring(start, quote + 1));
        return text == null
                ? of(Quoted.strip(cell.substring(start, end)))
                : literal(text).with(Quoted.strip(cell.substring(quote + 1, end)));
    }

    private static int skipBlanks(String cell, int from) {
        int at = from;
        while (at < cell.length() && Quoted.isBlank(cell.charAt(at)) && cell.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** Where the quotation that begins there ends; below 0 where none does. */
    private static int closingQuote(String cell, int start) {
        if (start >= cell.length() || cell.charAt(start) != '"') {
            return -1;
        }
        for (int i = start + 1; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static int separator(String cell, int from) {
        int at = from;
        while (at < cell.length() && SEPARATORS.indexOf(cell.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
