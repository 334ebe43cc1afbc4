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
import java.util.StringJoiner;

/**
 * The consolidated list of the United Nations Security Council, XML as published.
 *
 * @see <a href="https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list">where it is published</a>
 */
final class UnReader implements ListReader {
    private static final String LIST = "un-sc";
    private static final String PERSON = "INDIVIDUAL";
    private static final String ENTITY = "ENTITY";
    private static final List<String> NAME_PARTS =
            List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME");

    @Override
    public boolean reads(Path file, String head) {
        return head.contains("<CONSOLIDATED_LIST");
    }

    @Override
    public ListReading read(Path file, Instant now) throws IOException {
        List<Skipped> skipped = new ArrayList<>();
        List<ListedParty> parties = new ArrayList<>();
        LocalDate[] published = new LocalDate[1];
        String name = file.getFileName().toString();
        XmlEntries.read(
                file,
                Set.of(PERSON, ENTITY),
                root -> published[0] = ListDates.day(root.attribute("dateGenerated")),
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
        String reference = entry.text("REFERENCE_NUMBER");
        return reference.isEmpty() ? entry.text("DATAID") : reference;
    }

    private static PartyDraft party(XmlEntry entry) {
        boolean person = entry.name().equals(PERSON);
        PartyDraft party = new PartyDraft(LIST, id(entry), person ? PartyKind.PERSON : PartyKind.ORGANISATION);
        StringJoiner name = new StringJoiner(" ");
        NAME_PARTS.forEach(p -> name.add(entry.text(p)));
        party.name(name.toString(), NameQuality.STRONG, null);
        party.name(entry.text("NAME_ORIGINAL_SCRIPT"), NameQuality.STRONG, null);
        for (XmlEntry alias : entry.all(entry.name() + "_ALIAS")) {
            boolean low = alias.text("QUALITY").toLowerCase(Locale.ROOT).startsWith("low");
            for (String text : alias.text("ALIAS_NAME").split(";")) {
                party.name(text, low ? NameQuality.WEAK : NameQuality.STRONG, null);
            }
        }
        party.programme(entry.text("UN_LIST_TYPE"));
        party.listed(ListDates.day(entry.text("LISTED_ON")));
        entry.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(b -> party.birth(birth(b)));
        entry.all("NATIONALITY").forEach(n -> n.all("VALUE").forEach(v -> party.nationality(v.text())));
        for (XmlEntry a : entry.all(entry.name() + "_ADDRESS")) {
            party.address(List.of(a.text("STREET"), a.text("CITY"), a.text("STATE_PROVINCE"), a.text("COUNTRY")));
        }
        entry.all("DESIGNATION").forEach(d -> d.all("VALUE").forEach(v -> party.remark(v.text())));
        party.remark(entry.text("COMMENTS1"));
        return party;
    }

    private static String birth(XmlEntry b) {
        String from = b.text("FROM_YEAR");
        if (!from.isEmpty() && !b.text("TO_YEAR").isEmpty()) {
            return from + "/" + b.text("TO_YEAR");
        }
        LocalDate day = ListDates.day(b.text("DATE"));
        String said = day != null ? day.toString() : b.text("YEAR");
        return !said.isEmpty() && b.text("TYPE_OF_DATE").equalsIgnoreCase("approximately") ? said + "~" : said;
    }
}
