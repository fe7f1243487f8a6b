package org.lunzhu.api.cli;

import org.lunzhu.office.template.TemplateWriter;
import org.lunzhu.office.template.table.UnwritableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dataset, and a plan of it, as the template workbook; or the template for people to fill in. */
@Command(name = "workbook")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class WorkbookCommand extends AbstractCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "DATASET")
    private @Nullable Path datasetFile;

    @Option(names = "--plan", paramLabel = "PLAN")
    private @Nullable Path planFile;

    @Option(names = "--empty")
    private boolean empty;

    @Override
    int execute() {
        OutFile file = outFile();
        file.write(empty ? bytes(TemplateWriter::writeEmpty) : written());
        return ExitCode.FINE;
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
