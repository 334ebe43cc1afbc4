package io.stemma.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made samples in the formats in which the lists are published. */
class ListReadersTest {
    private static final String SDN = """
            101,"DELTA SHIPPING LTD.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            102,"KOZLOV, Sergei Viktorovich",individual,"RUSSIA-EO14024] [UKRAINE-EO13661","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 03 May 1961; nationality Russia; alt. DOB 1962."
            103,"BROKEN ROW
            """;
    private static final String ALT = """
            102,1,"aka","KOZLOV, Sergey",-0-\s
            102,2,"aka","КОЗЛОВ, Сергей Викторович",-0-\s
            """;
    private static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2025-03-01T00:00:00.000Z"><INDIVIDUALS><INDIVIDUAL><DATAID>7</DATAID>
            <FIRST_NAME>HASAN</FIRST_NAME><SECOND_NAME>AL-MASRI</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
            <REFERENCE_NUMBER>QDi.901</REFERENCE_NUMBER><LISTED_ON>2011-02-03</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>حسن المصري</NAME_ORIGINAL_SCRIPT>
            <INDIVIDUAL_ALIAS><QUALITY>Low quality</QUALITY><ALIAS_NAME>Abu Hamid</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>
            <INDIVIDUAL><DATAID>8</DATAID><REFERENCE_NUMBER>QDi.902</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
            """;
    private static final String EU = """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-03-02T10:00:00.000+01:00">
            <sanctionEntity designationDate="" euReferenceNumber="EU.9.1" logicalId="9"><regulation programme="RUS" publicationDate="2014-03-17"/>
            <subjectType code="person" classificationCode="P"/><nameAlias firstName="Sergej" lastName="Koslow" wholeName="Sergej Koslow" strong="true"/>
            <birthdate circa="false" birthdate="1961-05-03"/></sanctionEntity>
            <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.9.4" logicalId="12">
            <regulation regulationType="amendment" organisationType="commission" publicationDate="2018-02-16" entryIntoForceDate="2018-02-16" numberTitle="2018/1 (OJ L43)" programme="ZWE" logicalId="1102">
            <publicationUrl>https://example.org/eli?uri=1&amp;from=EN</publicationUrl></regulation>
            <subjectType code="enterprise" classificationCode="E"/>
            <nameAlias firstName="" middleName="" lastName="" wholeName="Delta Shipping" function="" gender="" title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="1">
            <regulationSummary regulationType="amendment" publicationDate="2018-02-16" numberTitle="2018/1 (OJ L43)" publicationUrl="https://example.org/1"/></nameAlias>
            <nameAlias firstName="" middleName="" lastName="" wholeName="Корабоплаване Делта" function="" title="" nameLanguage="BG" strong="false" regulationLanguage="en" logicalId="2"/>
            <identification diplomatic="false" number="AD1" countryIso2Code="00" countryDescription="UNKNOWN" identificationTypeCode="regnumber" regulationLanguage="en" logicalId="315">
            <remark>(register)</remark><regulationSummary regulationType="amendment" publicationDate="2012-02-22" numberTitle="151/2012 (OJ L49)" publicationUrl="https://example.org/2"/></identification>
            </sanctionEntity></export>
            """;
    private static final String EU_CSV = """
            \uFEFFfileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;Address_City;Address_CountryDescription;BirthDate_BirthDate;Citizenship_CountryDescription
            02/03/2025;9;EU.9.1;;;;A remark;P;person;2014-03-17;RUS;Koslow;Sergej;;Sergej Koslow;;;;
            02/03/2025;9;EU.9.1;;;;A remark;P;person;2014-03-17;RUS;;;;"Козлов; Сергей";;;;
            02/03/2025;9;EU.9.1;;;;A remark;P;person;2014-03-17;RUS;;;;;Omsk;RUSSIAN FEDERATION;1961-05-03;RUSSIAN FEDERATION
            02/03/2025;11;EU.9.3;;2022-02-25
            02/03/2025;10;EU.9.2;;2022-02-25;;;E;enterprise;2022-02-26;RUS;;;;Delta Shipping;;;;
            """;
    private static final String OLDER_EU_CSV = """
            \uFEFFDate_file;Entity_logical_id;Subject_type;Leba_numtitle;Leba_publication_date;Programme;Entity_remark;Naal_logical_id;Entity_logical_id;Naal_lastname;Naal_firstname;Naal_wholename;EU_ref_num
            02/03/2025;9;P;100/2014;2014-03-17;RUS;A remark;1;9;Koslow;Sergej;Sergej Koslow;EU.9.1
            02/03/2025;10;E;101/2022;2022-02-26;RUS;;2;10;;;Delta Shipping;EU.9.2
            """;
    private static final String FTM = """
            {"id":"a-1","schema":"Person","caption":"Sergei Kozlov","datasets":["made"],"properties":{"name":["Sergei Kozlov"],"alias":["Сергей Козлов"],"topics":["sanction"],"birthDate":["1961"]}}
            {"id":"s-1","schema":"Sanction","datasets":["made"],"properties":{"entity":["a-1"],"program":["RUS"],"listingDate":["2014-03-17"]}}
            {"id":"a-2","schema":"Person","caption":"A Relative","datasets":["made"],"properties":{"name":["A Relative"],"topics":["role.rca"]}}
            no JSON at all
            {"id":"a-3","schema":"Company","caption":"Delta Shipping","datasets":["made"],"properties":{"name":["Delta Shipping"],"topics":["sanction"]}}
            """;

    @TempDir
    Path folder;

    @Test
    void ofac() throws IOException {
        write("alt.csv", ALT);
        ListReading read =
                read("sdn.csv", SDN + "104,\"OMEGA TRADING\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        assertThat(read.state().list()).isEqualTo("ofac-sdn");
        assertThat(read.state().parties()).extracting(ListedParty::entry).containsExactly("101", "102", "104");
        ListedParty kozlov = read.state().parties().get(1);
        assertThat(kozlov.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(kozlov.programmes()).containsExactly("RUSSIA-EO14024", "UKRAINE-EO13661");
        assertThat(kozlov.names()).extracting(ListedName::script).containsExactly("Latn", "Latn", "Cyrl");
        assertThat(kozlov.names().get(0).surname()).isEqualTo("KOZLOV");
        assertThat(kozlov.births()).contains("1961-05-03");
        assertThat(read.skipped()).singleElement().satisfies(s -> {
            assertThat(s.file()).isEqualTo("sdn.csv:3");
            assertThat(s.reason()).isEqualTo("quotation marks that do not pair");
        });
    }

    @Test
    void unitedNations() throws IOException {
        ListReading read = read("un.xml", UN);
        assertThat(read.state().published()).isEqualTo(LocalDate.parse("2025-03-01"));
        ListedParty masri = read.state().parties().get(0);
        assertThat(masri.entry()).isEqualTo("QDi.901");
        assertThat(masri.listed()).isEqualTo(LocalDate.parse("2011-02-03"));
        assertThat(masri.names())
                .extracting(ListedName::text)
                .containsExactly("HASAN AL-MASRI", "حسن المصري", "Abu Hamid");
        assertThat(masri.names()).extracting(ListedName::quality).endsWith(NameQuality.WEAK);
        assertThat(read.skipped()).extracting(s -> s.reason()).containsExactly("entry QDi.902 has no name");
    }

    @Test
    void europeanUnion() throws IOException {
        ListedParty party = read("eu.xml", EU).state().parties().get(0);
        assertThat(party.list()).isEqualTo("eu-fsf");
        assertThat(party.entry()).isEqualTo("EU.9.1");
        assertThat(party.listed()).isEqualTo(LocalDate.parse("2014-03-17"));
        assertThat(party.births()).containsExactly("1961-05-03");
    }

    @Test
    void whoeverIsListedByTheEuropeanUnionIsSoSinceTheFirstRegulationThatAnyPartOfTheEntryCites() throws IOException {
        ListedParty party = read("eu.xml", EU).state().parties().get(1);
        assertThat(party.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(party.names()).extracting(ListedName::text).containsExactly("Delta Shipping", "Корабоплаване Делта");
        assertThat(party.programmes()).containsExactly("ZWE");
        assertThat(party.listed()).isEqualTo(LocalDate.parse("2012-02-22"));
    }

    @Test
    void europeanUnionAsCsv() throws IOException {
        ListReading read = read("eu.csv", EU_CSV);
        assertThat(read.state().list()).isEqualTo("eu-fsf");
        assertThat(read.state().published()).isEqualTo(LocalDate.parse("2025-03-02"));
        ListedParty koslow = read.state().parties().get(0);
        assertThat(koslow.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(koslow.names()).extracting(ListedName::text).containsExactly("Sergej Koslow", "Козлов; Сергей");
        assertThat(koslow.listed()).isEqualTo(LocalDate.parse("2014-03-17"));
        assertThat(koslow.births()).containsExactly("1961-05-03");
        assertThat(koslow.addresses()).containsExactly("Omsk, RUSSIAN FEDERATION");
        assertThat(koslow.nationalities()).containsExactly("RUSSIAN FEDERATION");
        assertThat(koslow.remarks()).isEqualTo("A remark");
        assertThat(read.state().parties().get(1).listed()).isEqualTo(LocalDate.parse("2022-02-25"));
        assertThat(read.skipped())
                .extracting(s -> s.file() + ": " + s.reason())
                .containsExactly("eu.csv, row 5: 5 columns instead of 19");
    }

    @Test
    void europeanUnionAsOlderCsv() throws IOException {
        ListReading read = read("eu-1_0.csv", OLDER_EU_CSV);
        assertThat(read.state().published()).isEqualTo(LocalDate.parse("2025-03-02"));
        assertThat(read.state().parties()).extracting(ListedParty::entry).containsExactly("EU.9.1", "EU.9.2");
        assertThat(read.state().parties())
                .extracting(ListedParty::kind)
                .containsExactly(PartyKind.PERSON, PartyKind.ORGANISATION);
        ListedParty koslow = read.state().parties().get(0);
        assertThat(koslow.names()).extracting(ListedName::text).containsExactly("Sergej Koslow");
        assertThat(koslow.listed()).isEqualTo(LocalDate.parse("2014-03-17"));
        assertThat(koslow.programmes()).containsExactly("RUS");
    }

    @Test
    void followTheMoney() throws IOException {
        ListReading read = read("made.ftm.json", FTM);
        assertThat(read.state().list()).isEqualTo("made");
        assertThat(read.state().parties()).extracting(ListedParty::entry).containsExactly("a-1", "a-3");
        ListedParty kozlov = read.state().parties().get(0);
        assertThat(kozlov.listed()).isEqualTo(LocalDate.parse("2014-03-17"));
        assertThat(kozlov.programmes()).containsExactly("RUS");
        assertThat(read.skipped()).extracting(s -> s.file()).containsExactly("made.ftm.json:4");
    }

    @Test
    void aListThatBreaksOffIsNone() {
        List.of(
                        List.of("un.xml", UN.substring(0, UN.indexOf("<INDIVIDUAL><DATAID>8"))),
                        List.of("eu.xml", EU.substring(0, EU.indexOf("<birthdate"))),
                        List.of("eu.csv", EU_CSV.substring(0, EU_CSV.lastIndexOf(";enterprise"))),
                        List.of("made.ftm.json", FTM.substring(0, FTM.lastIndexOf("\"topics\""))))
                .forEach(f -> assertThatThrownBy(() -> read(f.get(0), f.get(1)))
                        .as(f.get(0))
                        .isInstanceOf(ListFormatException.class));
    }

    private ListReading read(String name, String text) throws IOException {
        write(name, text);
        return ListReaders.read(folder.resolve(name), Instant.parse("2025-03-05T00:00:00Z"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
