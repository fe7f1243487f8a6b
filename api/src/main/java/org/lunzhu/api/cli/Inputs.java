package org.lunzhu.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.text.IssueLines;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.solver.check.BasePlan;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.PlanCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;

/** Reads the files that commands are given; every method throws {@link CommandFailure} where it cannot. */
final class Inputs {

    private static final int HEAD_BYTES = 64;

    private final Texts texts;

    Inputs(Texts texts) {
        this.texts = texts;
    }

    /** The dataset of a file, if it has no errors. */
    Dataset soundDataset(Path file) {
        Dataset dataset = dataset(file);
        throwIfErrors(file, DatasetCheck.check(dataset));
        return dataset;
    }

    /** The plan of a file, if it fits the dataset. */
    SavedPlan soundPlan(Path file, Dataset dataset) {
        SavedPlan plan = plan(file, dataset);
        throwIfErrors(file, PlanCheck.check(dataset, plan));
        return plan;
    }

    /** What of a base plan still fits the dataset, which may have changed since; names what does not. Null for no file. */
    @Nullable
    SavedPlan baseOrNull(@Nullable Path file, Dataset dataset, PrintWriter err) {
        if (file == null) {
            return null;
        }
        BasePlan base = BasePlan.of(plan(file, dataset), dataset);
        List<Issue> leftOut =
                base.issues().stream().filter(issue -> !issue.isError()).toList();
        new IssueLines(texts).oneByOne(leftOut).forEach(err::println);
        throwIfErrors(file, base.issues());
        return base.kept();
    }

    /** The dataset of a file, whether or not it makes sense. */
    Dataset dataset(Path file) {
        return read(file, DatasetJson::read);
    }

    /** The plan of a file: a document of this program, or a list of postings in a workbook. */
    private SavedPlan plan(Path file, Dataset dataset) {
        return isDocument(file) ? read(file, PlanJson::read) : new ListedPlans(texts).read(file, bytes(file, BookReader.maxBytes()), dataset);
    }

    /** JSON begins with a brace, or with what comes before one. */
    private boolean isDocument(Path file) {
        byte[] head = read(file, path -> {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(HEAD_BYTES);
            }
        });
        String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return text.isEmpty() || text.startsWith("{") || text.startsWith("[") || file.toString().endsWith(".json");
    }

    /** The bytes of a file, at most one more than can be read. */
    byte[] bytes(Path file, int most) {
        return read(file, path -> {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most + 1);
            }
        });
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private <T> T read(Path file, Reader<T> reader) {
        if (!Files.exists(file)) {
            throw new CommandFailure(texts.get("no-such-file", file));
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(texts.get("file-is-directory", file));
        }
        try {
            return reader.read(file);
        } catch (UnreadableJsonException e) {
            throw new CommandFailure(
                    texts.get("file-has-errors", file, e.issues().size()), e.issues());
        } catch (IOException e) {
            throw new CommandFailure(
                    texts.get("file-unreadable", file, e.getClass().getSimpleName()));
        }
    }

    private void throwIfErrors(Path file, List<Issue> issues) {
        List<Issue> errors = issues.stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            throw new CommandFailure(texts.get("file-has-errors", file, errors.size()), errors);
        }
    }
}
