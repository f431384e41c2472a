using System.IO.Compression;
using System.Text;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-2: the questions as a workbook, out and in; what is wrong is said by row, and nothing is lost.</summary>
public sealed class AnswerSheetTests
{
    private static readonly AssessmentId Id = AssessmentId.New();

    [Fact]
    public void What_goes_out_comes_in_the_same()
    {
        var given = AVendor.BestAnswers.With("v-flow", "=cmd|'/c calc'!A1\r\nsecond line").With("v-models", "'+1 with _x000D_ and <tags> & \"quotes\"").With("v-history", "'quoted'").With("v-contact", "-- @home \u2028 \u0001 😀");
        var back = Read(Written(given), Answers.Empty);
        Assert.Empty(back.Faults);
        Assert.Equal(given.ToJson(), back.Answers.ToJson());
        Assert.Equal(given.Count, back.Changed.Count);
    }

    [Fact]
    public void No_cell_is_run_by_a_spreadsheet()
    {
        using var file = Written(Answers.Empty.With("v-flow", "=HYPERLINK(\"http://evil.example\")"));
        var sheet = Part(file, "xl/worksheets/sheet1.xml");
        Assert.Contains("'=HYPERLINK", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("formula1>=", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_are_offered_as_a_list_and_only_what_is_asked_is_in_it()
    {
        using var file = Written(Answers.Empty);
        var (sheet, lists) = (Part(file, "xl/worksheets/sheet1.xml"), Part(file, "xl/worksheets/sheet2.xml"));
        Assert.Contains("type=\"list\"", sheet, StringComparison.Ordinal);
        Assert.Contains("An instance of our own", lists, StringComparison.Ordinal);
        Assert.Contains("v-sso", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("v-keys", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(">v-unlearn<", sheet, StringComparison.Ordinal);
        Assert.Contains("Asked only after certain answers", sheet, StringComparison.Ordinal);
        Assert.Contains("can it be taken out again", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("points", sheet, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_questions_give_the_same_bytes()
    {
        using var first = Written(AVendor.BestAnswers);
        using var second = Written(AVendor.BestAnswers);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_bad_row_costs_that_row_only_and_what_stood_there_stays()
    {
        var before = Answers.Empty.With("v-isolation", "logical").With("v-store", "Dublin");
        var back = Read(Sheet(Answer("v-isolation", "In a bucket"), Answer("v-retention", "many"), Answer("v-nothing", "x"), Answer("v-flow", "Clear"), Answer("v-encrypt#transit", "perhaps"), Answer("v-encrypt#gold", "yes"), Answer("v-flow", "Again")), before);
        Assert.Equal(before.With("v-flow", "Clear").ToJson(), back.Answers.ToJson());
        Assert.Equal(
            [
                (2, "\"In a bucket\" is not one of the choices. Choose from the list."), (3, "The answer to 'v-retention' is a whole number, 0 or more, not 'many'."), (4, "There is no question \"v-nothing\" here."),
                (6, "Write \"yes\" or leave the cell empty; \"perhaps\" is neither."), (7, "There is no question \"v-encrypt#gold\" here."), (8, "The question stands in row 5 already."),
            ], back.Faults.Select(f => (f.Row, f.Text)));
    }

    [Fact]
    public void An_empty_cell_changes_nothing()
    {
        var before = Answers.Empty.With("v-isolation", "logical").With("v-encrypt", AnswerValue.List("rest"));
        var back = Read(Sheet(Answer("v-isolation", ""), Answer("v-encrypt#transit", ""), Answer("v-encrypt#rest", " ")), before);
        Assert.Equal((before.ToJson(), 0, 0), (back.Answers.ToJson(), back.Changed.Count, back.Faults.Count));
    }

    [Fact]
    public void Choices_are_read_by_their_words_whatever_the_case_and_many_by_yes()
    {
        var back = Read(Sheet(Answer("v-isolation", " an INSTANCE of our own "), Answer("v-encrypt#transit", "YES"), Answer("v-encrypt#rest", "x")), Answers.Empty);
        Assert.Equal(Answers.Empty.With("v-isolation", "own-instance").With("v-encrypt", AnswerValue.List("rest", "transit")).ToJson(), back.Answers.ToJson());
    }

    [Fact]
    public void What_excludes_another_choice_is_named()
    {
        var back = Read(Sheet(Answer("v-encrypt#transit", "yes"), Answer("v-encrypt#none", "yes")), Answers.Empty);
        Assert.Equal((2, "In 'v-encrypt' the choice 'none' cannot be combined with another."), Assert.Single(back.Faults.Select(f => (f.Row, f.Text))));
    }

    [Fact]
    public void What_the_answers_do_not_lead_to_is_named_and_what_they_lead_to_is_taken()
    {
        Assert.Equal((2, "This is not asked with your other answers."), Assert.Single(Read(Sheet(Answer("v-unlearn", "No")), Answers.Empty).Faults.Select(f => (f.Row, f.Text))));
        Assert.Empty(Read(Sheet(Answer("v-unlearn", "No"), Answer("v-train", "Yes, unless a customer opts out")), Answers.Empty).Faults);
    }

    [Fact]
    public void An_answer_longer_than_an_answer_may_be_is_named() =>
        Assert.Single(Read(Sheet(Answer("v-flow", new string('x', Assessment.AnswerMaxLength + 1))), Answers.Empty).Faults);

    [Fact]
    public void A_formula_is_not_taken_as_an_answer_and_a_link_to_another_file_not_followed()
    {
        var rows = Key + """<row r="2"><c r="A2" t="str"><v>v-flow</v></c><c r="D2" t="str"><f>[1]Sheet1!A1</f><v>Clear</v></c></row>""";
        using var file = AWorkbook.Of(rows, more: [("xl/externalLinks/externalLink1.xml", "<broken"), ("xl/externalLinks/_rels/externalLink1.xml.rels", "<also broken")]);
        var back = Read(file, Answers.Empty);
        Assert.Equal((2, "The answer is a formula. Write it as a text."), Assert.Single(back.Faults.Select(f => (f.Row, f.Text))));
        Assert.Equal(0, back.Answers.Count);
    }

    [Fact]
    public void Another_workbook_and_that_of_another_questionnaire_are_refused()
    {
        using var strange = AWorkbook.Of(AWorkbook.Header + AWorkbook.Row(2, "1", "Chat"));
        Assert.Equal(VendorRefusals.SheetWrong, Refused(strange));
        using var other = AWorkbook.Of(AWorkbook.Row(1, "key", Guid.NewGuid().ToString("D")));
        Assert.Equal(VendorRefusals.SheetOfOther, Refused(other));
        using var text = new MemoryStream("no workbook"u8.ToArray());
        Assert.Equal(VendorRefusals.SheetBroken.Code, Refused(text)?.Code);
        using var whole = Written(AVendor.BestAnswers);
        foreach (var share in new[] { 4, 2 })
        {
            using var cut = new MemoryStream(whole.ToArray()[..((int)whole.Length / share)]);
            Assert.Equal(VendorRefusals.SheetBroken.Code, Refused(cut)?.Code);
        }
        using var entities = AWorkbook.Of("<!DOCTYPE x [<!ENTITY a \"b\">]><row r=\"2\"/>");
        Assert.Equal(VendorRefusals.SheetBroken.Code, Refused(entities)?.Code);
    }

    [Fact]
    public void A_workbook_with_too_many_rows_or_too_large_a_file_is_refused()
    {
        using var rows = AWorkbook.Of(Key + string.Concat(Enumerable.Range(2, 50_000).Select(i => $"<row r=\"{i}\"/>")));
        Assert.Equal("vendors.sheet-rows", Refused(rows)?.Code);
        using var most = AWorkbook.Of(Key + string.Concat(Enumerable.Range(2, AnswerSheetReader.MostRows - 1).Select(i => $"<row r=\"{i}\"/>")));
        Assert.Null(Refused(most));
        using var large = new MemoryStream(new byte[AnswerSheetReader.MaxLength + 1]);
        Assert.Equal(VendorRefusals.SheetFileTooLarge, Refused(large));
    }

    [Fact]
    public void A_bomb_is_refused_before_it_unpacks()
    {
        using var bomb = AWorkbook.Of(Key + $"""<row r="2"><c r="A2" t="inlineStr"><is><t>{new string('x', 40_000_000)}</t></is></c></row>""");
        Assert.True(bomb.Length < 1_000_000, $"the bomb has {bomb.Length} bytes");
        Assert.Equal("vendors.sheet-too-large", Refused(bomb)?.Code);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'", "''")]
    [InlineData("", "")]
    public void What_a_cell_shows_is_told_back(string text, string cell) => Assert.Equal((cell, text), (AnswerSheet.ToCell(text), AnswerSheet.FromCell(cell)));

    private static string Key => AWorkbook.Row(1, "key", Id.Value.ToString("D"));

    private static string[] Answer(string id, string text) => [id, "", "", text];

    private static MemoryStream Sheet(params string[][] rows) => AWorkbook.Of(Key + string.Concat(rows.Select((r, i) => AWorkbook.Row(i + 2, r))));

    private static OpenedQuestionnaire Opened(Answers answers) => new("We", "Elena", "Scribeline", "Capture", "Business", "Anna", default, QuestionnaireCatalogue.Vendor, answers, 1, null, null) { Id = Id };

    private static MemoryStream Written(Answers answers)
    {
        var file = new MemoryStream();
        AnswerSheet.Write(Opened(answers), file);
        file.Position = 0;
        return file;
    }

    private static SheetAnswers Read(Stream file, Answers before)
    {
        var read = AnswerSheetReader.Read(file, Opened(before), before, TestContext.Current.CancellationToken);
        Assert.Null(read.Refusal);
        return read.Value!;
    }

    private static AiGovernance.Common.Refusal? Refused(Stream file) => AnswerSheetReader.Read(file, Opened(Answers.Empty), Answers.Empty, TestContext.Current.CancellationToken).Refusal;

    private static string Part(MemoryStream file, string part)
    {
        file.Position = 0;
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var text = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
