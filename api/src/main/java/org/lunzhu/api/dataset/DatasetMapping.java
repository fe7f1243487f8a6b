package org.lunzhu.api.dataset;

import java.util.List;
import org.lunzhu.api.contract.CountsDto;
import org.lunzhu.api.contract.DatasetDto;
import org.lunzhu.api.contract.DatasetOriginDto;
import org.lunzhu.api.contract.DatasetRevisionDto;
import org.lunzhu.api.contract.DemoDatasetDto;
import org.lunzhu.api.contract.LevelDto;
import org.lunzhu.api.contract.PeriodDto;
import org.lunzhu.api.contract.ProgrammeDto;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.api.contract.RevisionOriginDto;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Period;

/** Datasets as the contract has them. */
final class DatasetMapping {

    private DatasetMapping() {}

    static DatasetDto toDto(StoredDataset dataset) {
        StoredRevision head = dataset.head();
        DatasetFacts facts = head.facts();
        List<RefDto> agencies =
                facts.agencies().stream().map(a -> new RefDto(a.id(), a.name())).toList();
        return new DatasetDto(
                        dataset.id().toString(),
                        dataset.name(),
                        dataset.title(),
                        ProgrammeDto.valueOf(facts.programme().name()),
                        LevelDto.valueOf(facts.level().name()),
                        head.sha256(),
                        dataset.createdAt(),
                        head.number(),
                        head.createdAt(),
                        toDto(facts.counts()),
                        facts.periods().stream().map(DatasetMapping::toDto).toList(),
                        agencies,
                        facts.errors(),
                        facts.warnings())
                .source(facts.source())
                .origin(dataset.origin() == null ? null : toDto(dataset.origin()));
    }

    private static DatasetOriginDto toDto(DatasetOrigin origin) {
        return new DatasetOriginDto(
                origin.datasetId().toString(), origin.searchId().toString());
    }

    static DatasetRevisionDto toDto(StoredRevision revision) {
        DatasetFacts facts = revision.facts();
        return new DatasetRevisionDto(
                        revision.number(),
                        RevisionOriginDto.valueOf(revision.origin().name()),
                        revision.createdAt(),
                        revision.sha256(),
                        toDto(facts.counts()),
                        facts.errors(),
                        facts.warnings())
                .author(revision.author());
    }

    static DemoDatasetDto toDemoDto(Dataset dataset) {
        return new DemoDatasetDto(
                        dataset.name(),
                        dataset.label(),
                        ProgrammeDto.valueOf(dataset.programme().name()),
                        LevelDto.valueOf(dataset.level().name()),
                        toDto(DatasetCounts.of(dataset)))
                .source(dataset.source());
    }

    private static PeriodDto toDto(Period period) {
        return new PeriodDto(period.id(), period.label(), period.startsOn(), period.endsOn());
    }

    private static CountsDto toDto(DatasetCounts counts) {
        return new CountsDto(
                counts.periods(),
                counts.agencies(),
                counts.supervisors(),
                counts.enterprises(),
                counts.sites(),
                counts.circuits(),
                counts.history(),
                counts.suitability());
    }
}
