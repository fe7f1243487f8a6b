package org.lunzhu.api.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lunzhu.api.contract.DemoDatasetDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.data.json.DatasetJson;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The scenarios that come with the program, named as their files are. */
@Component
class DemoDatasets {

    private static final String FILES = "classpath*:org/lunzhu/data/datasets/*.json";
    private static final String ENDING = ".json";

    private final Object monitor = new Object();
    private List<DemoDatasetDto> described = List.of();

    /** What each of them holds, by name; read once. */
    List<DemoDatasetDto> list() throws IOException {
        synchronized (monitor) {
            if (described.isEmpty()) {
                described = describe();
            }
            return described;
        }
    }

    private static List<DemoDatasetDto> describe() throws IOException {
        List<DemoDatasetDto> demos = new ArrayList<>();
        for (Resource file : files()) {
            demos.add(
                    DatasetMapping.toDemoDto(DatasetJson.read(new ByteArrayInputStream(file.getContentAsByteArray()))));
        }
        demos.sort(Comparator.comparing(DemoDatasetDto::getName));
        return List.copyOf(demos);
    }

    /** The text of the scenario; throws a 404 where there is none of that name. */
    byte[] get(String name) throws IOException {
        for (Resource file : files()) {
            if ((name + ENDING).equals(file.getFilename())) {
                return file.getContentAsByteArray();
            }
        }
        throw new ProblemException(ProblemKind.UNKNOWN_DEMO_DATASET, name);
    }

    private static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(FILES);
    }
}
