using AiGovernance.Common;
using AiGovernance.Common.Workbooks;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>The questions that are asked with the answers so far, as a workbook to pass around inside a company (VN-2).</summary>
public static class AnswerSheet
{
    public const int IdColumn = 0;
    public const int AnswerColumn = 3;

    /// <summary>Before the id of the assessment, by which the workbook is recognised.</summary>
    public const string Key = "key";
    public const string Header = "Id";
    public const string Yes = "yes";

    private const string HowTo = "Write into the coloured column, choose where a list is offered, then send the file back on the page. An empty cell changes nothing there.";
    private const string More = "Asked only after certain answers. Send this file back, then fetch it again: what your answers lead to is in it.";

    private static readonly int[] Widths = [24, 70, 50, 60];

    public static void Write(OpenedQuestionnaire opened, Stream target)
    {
        var evaluation = Evaluation.Of(opened.Asked, opened.Answers, VendorTemplates.FactsOf(opened.Template), Stage.Draft);
        var rows = new List<IReadOnlyList<SheetCell>>
        {
            Row("", $"{opened.Asked.Title}: {opened.Vendor}, {opened.Product}, {opened.Plan}", strong: true),
            Row("", HowTo),
            Row(Key, KeyOf(opened.Id)),
            new SheetCell[] { new(Header, CellLook.Strong), new("Question", CellLook.Strong), new("Remark", CellLook.Strong), new("Your answer", CellLook.Strong) },
        };
        foreach (var section in opened.Asked.Sections)
        {
            var asked = evaluation.Visible.Where(q => q.Section == section.Id).ToList();
            if (asked.Count == 0) continue;
            rows.Add(Row("", section.Title, strong: true));
            rows.AddRange(asked.SelectMany(q => RowsOf(q, opened.Answers[q.Id])));
        }
        AddMore(rows, evaluation);
        new WorkbookWriter("Questions", Widths).Write(target, rows);
    }

    /// <summary>The id of one choice of a question that takes many.</summary>
    public static string IdOf(Question question, Choice choice) => $"{question.Id}#{choice.Value}";

    public static string KeyOf(AssessmentId id) => id.Value.ToString("D");

    /// <summary>As it stands in a cell: no spreadsheet runs it (UC-6), and it can be told again from what a person wrote.</summary>
    public static string ToCell(string text) => text.StartsWith('\'') ? "'" + text : SpreadsheetText.Neutralise(text);

    public static string FromCell(string text) => text.StartsWith('\'') && ToCell(text[1..]) == text ? text[1..] : text;

    private static IEnumerable<IReadOnlyList<SheetCell>> RowsOf(Question question, AnswerValue? answer)
    {
        var remark = string.Join(" ", new[] { question.Help, question.Required ? null : "Optional.", question.ProofNeeded ? "Attach the proof on the page." : null, Form(question) }.OfType<string>());
        if (question.Type is not QuestionType.ManyOf)
        {
            var text = answer is null ? "" : question.HasChoices ? question.Label(answer) : ToCell(answer.ToString());
            return [[new(question.Id), new(question.Text), new(remark), new(text, CellLook.Answer, question.HasChoices ? [.. question.Choices.Select(c => c.Label)] : null)]];
        }
        return
        [
            [new(question.Id), new(question.Text), new(remark)],
            .. question.Choices.Select(c => new SheetCell[] { new(IdOf(question, c)), new("    " + c.Label), new(c.Exclusive ? "Alone." : ""), new(answer?.Has(c.Value) is true ? Yes : "", CellLook.Answer, [Yes]) }),
        ];
    }

    private static string? Form(Question question) => question.Type switch
    {
        QuestionType.ManyOf => $"Write \"{Yes}\" beside each that holds.",
        QuestionType.Number => "A whole number, 0 or more.",
        QuestionType.Date => "A date as 2026-06-30.",
        _ => null,
    };

    private static void AddMore(List<IReadOnlyList<SheetCell>> rows, Evaluation evaluation)
    {
        var more = evaluation.Pending;
        if (more.Count == 0) return;
        rows.Add(Row("", More, strong: true));
        rows.AddRange(more.Select(q => Row("", $"    {q.Text}")));
    }

    private static IReadOnlyList<SheetCell> Row(string id, string text, bool strong = false) => [new(id), new(text, strong ? CellLook.Strong : CellLook.Plain)];
}
