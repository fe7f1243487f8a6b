package org.lunzhu.api.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.api.http.Download;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.marked.MarkedBook;
import org.lunzhu.office.problem.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Uploaded workbooks, given back with what is still wrong in them. */
@Component
final class MarkedFiles {

    /** The writer keeps a whole workbook in memory, about a kilobyte a cell. */
    private static final int MOST_CELLS = 300_000;

    private final ImportStore store;
    private final Readings readings;

    MarkedFiles(ImportStore store, Readings readings) {
        this.store = store;
        this.readings = readings;
    }

    /** Throws a 409 where the import is finished or nothing of the file could be read, a 404 where there is no such file. */
    ResponseEntity<Resource> get(StoredImport one, int number, Locale locale) {
        ReadImport read = readings.get(one);
        List<SentFile> files = store.files(one.id());
        if (number >= files.size()) {
            throw new ProblemException(ProblemKind.UNKNOWN_PATH);
        }
        SentFile file = files.get(number);
        byte[] marked = readings.inTurn(() -> mark(file, problems(read, number), locale));
        String extension = MarkedBook.extension(file.content());
        String name = file.name().replaceFirst("\\.[^.]*$", "") + (isChinese(locale) ? "（已标注）." : " (marked).");
        return Download.of(
                marked, name + extension, extension.equals("xls") ? Download.OLD_WORKBOOK : Download.WORKBOOK);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static List<Problem> problems(ReadImport read, int number) {
        Set<String> undecided = read.groups().stream()
                .filter(ProblemGroup::isUndecided)
                .map(ProblemGroup::id)
                .collect(Collectors.toSet());
        return read.findings().stream()
                .filter(finding -> finding.file() == number && undecided.contains(finding.groupId()))
                .map(Finding::problem)
                .toList();
    }

    /** A file that we can read and the writer of workbooks cannot is no fault of ours. */
    private static byte[] mark(SentFile file, List<Problem> problems, Locale locale) {
        Book book = BookReader.read(file.name(), file.content());
        if (book.isUnreadable() || cells(book) > MOST_CELLS) {
            throw unreadable(file);
        }
        try {
            return MarkedBook.of(file.content(), book, problems, locale);
        } catch (IOException | RuntimeException e) {
            throw unreadable(file);
        }
    }

    private static int cells(Book book) {
        return book.sheets().stream()
                .flatMap(sheet -> sheet.rows().values().stream())
                .mapToInt(Map::size)
                .sum();
    }

    private static ProblemException unreadable(SentFile file) {
        return new ProblemException(ProblemKind.UNREADABLE_FILE, file.name());
    }
}
