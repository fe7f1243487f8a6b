package org.lunzhu.office.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/** Reads separated text (RFC 4180); the row of a cell is its record, however many lines the record takes. */
final class CsvReader {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int SAMPLED_RECORDS = 200;

    private CsvReader() {}

    static Book read(String fileName, byte[] bytes) throws IOException {
        refuseBinary(bytes);
        String text = Encodings.decode(bytes);
        List<Problem> problems = new ArrayList<>(BookReader.mismatch(fileName, "csv", "csv", "txt", "tsv"));
        problems.add(Problem.ofFile(Code.FILE_ENCODING, Encodings.guess(bytes).name()));
        Sheet sheet = new Sheet(null, Sheet.Visibility.VISIBLE);
        Limits limits = new Limits();
        try (CSVParser parser = parser(text, separator(text))) {
            int row = 0;
            for (CSVRecord record : parser) {
                put(sheet, record, row, limits);
                row++;
            }
        }
        return new Book(fileName, List.of(sheet), problems);
    }

    /** Text has no zero bytes, unless it is UTF-16 and says so. */
    private static void refuseBinary(byte[] bytes) {
        if (Encodings.guess(bytes).name().startsWith("UTF-16")) {
            return;
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw BookReader.unsupported("?");
            }
        }
    }

    private static void put(Sheet sheet, CSVRecord record, int row, Limits limits) {
        for (int column = 0; column < record.size(); column++) {
            String value = unwrapped(record.get(column));
            if (!value.isBlank()) {
                limits.count(row, column);
                sheet.put(Cell.ofText(row, column, value));
            }
        }
    }

    /** Without what others write so that a spreadsheet takes digits as text. */
    private static String unwrapped(String value) {
        String text = value.strip();
        if (text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1);
        }
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return CSVParser.parse(text, format);
    }

    /** The one that parts most records into the same number of columns, and into more than one. */
    private static char separator(String text) throws IOException {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long even = evenRecords(text, separator);
            if (even > most) {
                best = separator;
                most = even;
            }
        }
        return best;
    }

    private static long evenRecords(String text, char separator) throws IOException {
        Map<Integer, Integer> records = new HashMap<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord record : parser) {
                records.merge(record.size(), 1, Integer::sum);
                if (parser.getRecordNumber() >= SAMPLED_RECORDS) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            return 0;
        }
        Optional<Integer> most = records.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .map(Map.Entry::getValue)
                .max(Integer::compare);
        return most.orElse(0);
    }
}
