package org.lunzhu.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.office.template.TemplateWriter;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a dataset, and a plan of it, as the template workbook; or the template for people to fill in. */
@Command(name = "workbook")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class WorkbookCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "DATASET")
    private @Nullable Path datasetFile;

    @Option(names = "--plan", paramLabel = "PLAN")
    private @Nullable Path planFile;

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        QuietLog.configure();
        if (out == null) {
            throw new CommandFailure(texts().get("out-required"));
        }
        OutFile file = new OutFile("--out", out, texts());
        file.write(empty ? bytes(TemplateWriter::writeEmpty) : written());
        return ExitCode.FINE;
    }

    private Texts texts() {
        return root.texts();
    }

    private Inputs inputs() {
        return new Inputs(texts());
    }

    private byte[] written() {
        if (datasetFile == null) {
            throw new CommandFailure(texts().get("workbook.no-dataset"));
        }
        Dataset dataset = inputs().dataset(datasetFile);
        SavedPlan plan = planFile == null ? null : inputs().soundPlan(planFile, dataset);
        try {
            return bytes(out -> TemplateWriter.write(dataset, plan, out));
        } catch (UnwritableException e) {
            inputs().soundDataset(datasetFile);
            throw new CommandFailure(texts().get("workbook.refused", e.getMessage()));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
