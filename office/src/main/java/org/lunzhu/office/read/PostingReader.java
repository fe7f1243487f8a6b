package org.lunzhu.office.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Kind;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Names;

/** Reads lists of sites, of people, and of who is posted where. */
final class PostingReader implements ListReader {

    private final Context context;
    private final Collected collected;
    private final SiteColumns sites;
    private final PersonColumns people;
    private final Reporter reporter;

    PostingReader(Context context, Collected collected, Reporter reporter) {
        this.context = context;
        this.collected = collected;
        this.reporter = reporter;
        sites = new SiteColumns(context, reporter);
        people = new PersonColumns(context, reporter);
    }

    @Override
    public void read(Line line) {
        int blocks = line.header().blocks();
        for (int block = 0; block < blocks; block++) {
            readBlock(line, block, blocks > 1);
        }
    }

    private void readBlock(Line line, int block, boolean repeated) {
        boolean withPeople = line.header().has(Field.PERSON);
        boolean withSites = line.header().has(Field.SITE);
        Slot names = line.shown(Field.PERSON, block);
        boolean nobody = withPeople && (names == null || Plain.isEmpty(names.text()));
        if (repeated && nobody && line.header().all(Field.PERSON).size() > 1) {
            return;
        }
        if (withPeople && line.isWithdrawn(Field.PERSON, block)) {
            line.value(Field.PERSON, block);
            if (withSites && !line.isWithdrawn(Field.SITE, block)) {
                site(line, block);
            }
            return;
        }
        String site = withSites ? site(line, block) : null;
        if (withSites && line.shown(Field.SITE, block) == null && !(repeated && nobody)) {
            line.require(Field.SITE, block);
        }
        if (withPeople) {
            people(line, block, site);
            if (nobody && !(withSites && repeated)) {
                line.require(Field.PERSON, block);
            }
        }
    }

    private @Nullable String site(Line line, int block) {
        if (line.isWithdrawn(Field.SITE, block)) {
            line.value(Field.SITE, block);
            return null;
        }
        boolean mayBeNew = line.table().kind() == Kind.SITES || !context.isMutual();
        String name = sites.name(line, block, mayBeNew);
        Entry entry = name == null ? null : sites.entry(line, block, name);
        if (entry != null) {
            collected.addSite(entry, line.table().kind() == Kind.SITES);
        }
        return name;
    }

    private void people(Line line, int block, @Nullable String site) {
        List<Names.Person> named = people.named(line, block);
        List<@Nullable Entry> entries = people.entries(line, block, named);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry == null) {
                continue;
            }
            Entry kept = collected.addPerson(entry, line.table().kind() == Kind.PEOPLE);
            if (kept == entry) {
                tellNamesakes(entry);
            }
            if (site != null) {
                post(line, block, site, kept, named.get(i));
            }
        }
    }

    /** Two people of one name in two agencies, or one who moved. */
    private void tellNamesakes(Entry person) {
        for (Entry other : collected.namesakes(person)) {
            reporter.add(
                    Code.DUPLICATE_ROW,
                    person.place(),
                    person.text("name"),
                    List.of(shown(other), shown(person)),
                    other.place().toString());
        }
    }

    private String shown(Entry person) {
        return "%s（%s）".formatted(person.text("name"), context.nameOfAgency(String.valueOf(person.find("agencyId"))));
    }

    private void post(Line line, int block, String site, Entry person, Names.Person named) {
        Entry posting = new Entry(person.place());
        posting.set("site", site, person.place());
        context.site(site).ifPresent(known -> posting.set("siteId", known.id(), person.place()));
        posting.set("supervisor", named.name(), person.place());
        posting.set("supervisorId", person.find("id"), person.place());
        posting.set("agencyId", person.find("agencyId"), person.place());
        posting.set("role", named.role(), person.place());
        period(line, block, posting);
        collected.add(Section.POSTINGS, posting);
    }

    /** Of the line, by its title or as a batch; else as a batch above the column of the person. */
    private void period(Line line, int block, Entry posting) {
        for (Field field : List.of(Field.PERIOD, Field.BATCH)) {
            Slot slot = line.value(field, -1);
            if (slot != null) {
                context.slots().named(slot.text()).ifPresent(id -> posting.set("periodId", id, slot.place()));
                return;
            }
        }
        line.header()
                .find(Field.PERSON, block)
                .filter(column -> column.title().contains("/"))
                .flatMap(column -> context.slots().batch(column.title()))
                .ifPresent(id -> posting.set("periodId", id, posting.place()));
    }
}
