package org.lunzhu.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.text.ReadingLines;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.entry.ReadingJson;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.intake.Intake;
import org.lunzhu.office.marked.MarkedBook;
import org.lunzhu.office.merge.Merged;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.solver.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an office's own workbooks, each cell for certain or reported. */
@Command(name = "read")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class ReadCommand extends AbstractCommand {

    @Parameters(arity = "1..*", paramLabel = "BOOK", descriptionKey = "BOOK")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "DATASET")
    private @Nullable Path into;

    @Option(names = "--marked", paramLabel = "FILE")
    private @Nullable Path marked;

    @Override
    int execute() {
        Result out = hasOut() ? result() : content -> {};
        OutFile markedFile = markedFile();
        Dataset dataset = into == null ? EmptyDataset.named(files.get(0)) : inputs().dataset(into);
        List<Opened> opened = files.stream().map(this::open).toList();
        List<Book> books = opened.stream().map(Opened::book).toList();
        Intake intake = Intake.of(books, dataset, Map.of());
        Reading reading = intake.reading();
        Merged merged = intake.merged();
        print(json ? ReadingJson.of(reading, texts().locale()).toPrettyString() + "\n" : text(reading, merged));
        if (reading.isUnreadable()) {
            return ExitCode.ERROR;
        }
        out.write(Json.of(merged.dataset()));
        if (markedFile != null) {
            writeMarked(markedFile, opened.get(0), reading);
        }
        return reading.needsAnswer() ? ExitCode.INCOMPLETE : ExitCode.FINE;
    }

    private @Nullable OutFile markedFile() {
        if (marked != null && files.size() > 1) {
            throw new CommandFailure(texts().get("read.marked-one", files.size()));
        }
        return marked == null ? null : new OutFile("--marked", marked, texts());
    }

    private record Opened(byte[] bytes, Book book) {}

    private Opened open(Path file) {
        byte[] bytes = inputs().bytes(file, BookReader.maxBytes());
        return new Opened(bytes, BookReader.read(String.valueOf(file.getFileName()), bytes));
    }

    private String text(Reading reading, Merged merged) {
        return joined(new ReadingLines(texts()).of(reading, merged, files.size() > 1));
    }

    /** An old workbook stays one: its name must say so. */
    private void writeMarked(OutFile file, Opened opened, Reading reading) {
        String extension = MarkedBook.extension(opened.bytes());
        if (!file.name().endsWith("." + extension)) {
            throw new CommandFailure(texts().get("read.marked-name", file.name(), extension));
        }
        List<Problem> problems = reading.problems();
        try {
            file.write(MarkedBook.of(opened.bytes(), opened.book(), problems, texts().locale()));
        } catch (IOException e) {
            throw new CommandFailure(texts().get("read.marked-failed", files.get(0)));
        }
    }
}
