package io.stemma.list;

import io.stemma.article.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The consolidated list of the European Union's financial sanctions, XML as published (schema 1.0 and 1.1). The day of
 * listing is the designation's where it is told, else that of the earliest regulation that any part of the entry cites: by
 * then the party was on the list.
 *
 * @see <a href="https://webgate.ec.europa.eu/fsd/fsf">where it is published</a>
 */
final class EuReader implements ListReader {
    private static final String LIST = "eu-fsf";
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?export\\b[^>]*\\beuropa\\b[^>\"']*/fpi/fsd/export");

    @Override
    public boolean reads(Path file, String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public ListReading read(Path file, Instant now) throws IOException {
        List<Skipped> skipped = new ArrayList<>();
        List<ListedParty> parties = new ArrayList<>();
        LocalDate[] published = new LocalDate[1];
        String name = file.getFileName().toString();
        XmlEntries.read(
                file,
                Set.of("sanctionEntity"),
                root -> published[0] = ListDates.day(root.attribute("generationDate")),
                entry -> {
                    PartyDraft party = party(entry);
                    if (party.named()) {
                        parties.add(party.party());
                    } else {
                        skipped.add(new Skipped(name, "entry " + id(entry) + " has no name"));
                    }
                });
        return new ListReading(new ListState(LIST, file.toString(), now, published[0], parties), skipped);
    }

    private static String id(XmlEntry entry) {
        String reference = entry.attribute("euReferenceNumber");
        return reference.isEmpty() ? entry.attribute("logicalId") : reference;
    }

    private static PartyDraft party(XmlEntry entry) {
        PartyDraft party = new PartyDraft(LIST, id(entry), kind(entry));
        for (XmlEntry alias : entry.all("nameAlias")) {
            boolean strong = !alias.attribute("strong").equals("false");
            String whole = alias.attribute("wholeName");
            String parts = String.join(
                    " ", alias.attribute("firstName"), alias.attribute("middleName"), alias.attribute("lastName"));
            party.name(
                    whole.isEmpty() ? parts : whole,
                    strong ? NameQuality.STRONG : NameQuality.WEAK,
                    alias.attribute("lastName"));
        }
        regulations(entry, party);
        for (XmlEntry b : entry.all("birthdate")) {
            party.birth(birth(b));
        }
        for (XmlEntry c : entry.all("citizenship")) {
            party.nationality(said(c.attribute("countryDescription"), c.attribute("countryIso2Code")));
        }
        for (XmlEntry a : entry.all("address")) {
            party.address(List.of(
                    a.attribute("street"),
                    a.attribute("city"),
                    a.attribute("region"),
                    a.attribute("countryDescription")));
        }
        entry.all("nameAlias").forEach(a -> party.remark(a.attribute("function")));
        entry.all("remark").forEach(r -> party.remark(r.text()));
        return party;
    }

    private static void regulations(XmlEntry entry, PartyDraft party) {
        LocalDate designated = ListDates.day(entry.attribute("designationDate"));
        party.listed(designated);
        for (XmlEntry regulation : entry.all("regulation")) {
            party.programme(regulation.attribute("programme"));
            if (designated == null) {
                party.listed(ListDates.day(regulation.attribute("publicationDate")));
            }
        }
        if (designated == null) {
            entry.within("regulationSummary")
                    .forEach(summary -> party.listed(ListDates.day(summary.attribute("publicationDate"))));
        }
    }

    private static PartyKind kind(XmlEntry entry) {
        for (XmlEntry type : entry.all("subjectType")) {
            if (type.attribute("code").equals("person")
                    || type.attribute("classificationCode").equals("P")) {
                return PartyKind.PERSON;
            }
        }
        return PartyKind.ORGANISATION;
    }

    private static String birth(XmlEntry b) {
        String about = b.attribute("circa").equals("true") ? "~" : "";
        String from = b.attribute("yearRangeFrom");
        if (!from.isEmpty() && !b.attribute("yearRangeTo").isEmpty()) {
            return from + "/" + b.attribute("yearRangeTo");
        }
        LocalDate day = ListDates.day(b.attribute("birthdate"));
        if (day != null) {
            return day + about;
        }
        String year = b.attribute("year");
        String month = b.attribute("monthOfYear");
        if (year.isEmpty() || !month.matches("\\d{1,2}")) {
            return year.isEmpty() ? "" : year + about;
        }
        return String.format(Locale.ROOT, "%s-%02d", year, Integer.parseInt(month)) + about;
    }

    private static String said(String description, String code) {
        return description.isEmpty() || description.equals("UNKNOWN") ? code.equals("00") ? "" : code : description;
    }
}
