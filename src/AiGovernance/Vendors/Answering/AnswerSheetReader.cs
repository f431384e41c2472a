using AiGovernance.Common;
using AiGovernance.Common.Workbooks;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>Why one row of a workbook was not taken over.</summary>
/// <param name="Row">As the spreadsheet numbers it.</param>
public sealed record SheetFault(int Row, string Text);

/// <summary>What came back in a workbook: all answers as they would be now, and the rows that were left out.</summary>
/// <param name="Changed">Questions answered otherwise than before.</param>
public sealed record SheetAnswers(Answers Answers, IReadOnlyList<string> Changed, IReadOnlyList<SheetFault> Faults);

/// <summary>Reads a workbook with answers back: row by row, an empty cell changes nothing, a bad row costs that row only (VN-2).</summary>
public sealed class AnswerSheetReader(OpenedQuestionnaire opened, Answers before)
{
    /// <summary>A filled workbook has below 200 KB.</summary>
    public const long MaxLength = 5L << 20;

    /// <summary>The largest questionnaire has 300 rows.</summary>
    public const int MostRows = 2_000;

    private const long MostUnpacked = 16L << 20;

    private static readonly WorkbookRules Rules = new(VendorRefusals.SheetBroken, VendorRefusals.SheetTooLarge, VendorRefusals.SheetRows, MostUnpacked, MostRows);

    private readonly List<SheetFault> faults = [];
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> chosen = new(StringComparer.Ordinal);
    private Answers answers = Answers.Empty;

    /// <param name="file">Seekable.</param>
    /// <param name="before">What is on the page now, saved or not.</param>
    public static Result<SheetAnswers> Read(Stream file, OpenedQuestionnaire opened, Answers before, CancellationToken ct = default)
    {
        if (file.Length > MaxLength) return VendorRefusals.SheetFileTooLarge;
        var book = Workbook.Open(file, Rules, ct);
        if (!book.Succeeded) return book.Refusal;
        var rows = book.Value.Rows(ct).ToList();
        if (rows.Find(r => r.Cell(AnswerSheet.IdColumn) == AnswerSheet.Key) is not { } key) return VendorRefusals.SheetWrong;
        if (key.Cell(AnswerSheet.IdColumn + 1).Trim() != AnswerSheet.KeyOf(opened.Id)) return VendorRefusals.SheetOfOther;
        return new AnswerSheetReader(opened, before).Take(rows);
    }

    private SheetAnswers Take(List<SheetRow> rows)
    {
        answers = before;
        foreach (var row in rows) Take(row);
        foreach (var (id, values) in chosen) Give(opened.Asked.Find(id)!, AnswerValue.List(values), rowOf[id]);
        DropWhatIsNotAsked();
        return new(answers, [.. answers.DifferentFrom(before)], [.. faults.OrderBy(f => f.Row)]);
    }

    private void Take(SheetRow row)
    {
        var id = row.Cell(AnswerSheet.IdColumn).Trim();
        if (row.Fault is { } fault) Refuse(row, fault);
        if (row.Fault is not null || id.Length == 0 || id is AnswerSheet.Key or AnswerSheet.Header) return;
        var text = AnswerSheet.FromCell(row.Cell(AnswerSheet.AnswerColumn));
        var parts = id.Split('#', 2);
        if (opened.Asked.Find(parts[0]) is not { } question || (parts.Length == 2 && (question.Type is not QuestionType.ManyOf || question.Choice(parts[1]) is null))) Refuse(row, $"There is no question \"{Short(id)}\" here.");
        else if (row.Formulas.Contains(AnswerSheet.AnswerColumn)) Refuse(row, "The answer is a formula. Write it as a text.");
        else if (string.IsNullOrWhiteSpace(text)) return;
        else if (parts.Length == 2) Choose(row, question, parts[1], text.Trim());
        else if (question.Type is QuestionType.ManyOf) Refuse(row, $"Write \"{AnswerSheet.Yes}\" in the rows below the question.");
        else if (!rowOf.TryAdd(question.Id, row.Line)) Refuse(row, $"The question stands in row {rowOf[question.Id]} already.");
        else Give(question, ValueOf(question, text), row.Line);
    }

    private void Choose(SheetRow row, Question question, string choice, string text)
    {
        if (!text.Equals(AnswerSheet.Yes, StringComparison.OrdinalIgnoreCase) && !text.Equals("x", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(row, $"Write \"{AnswerSheet.Yes}\" or leave the cell empty; \"{Short(text)}\" is neither.");
            return;
        }
        rowOf.TryAdd(question.Id, row.Line);
        if (!chosen.TryGetValue(question.Id, out var values)) chosen[question.Id] = values = [];
        values.Add(choice);
    }

    /// <summary>A choice by its words; what is none of them is refused with what was written.</summary>
    private static AnswerValue ValueOf(Question question, string text) =>
        AnswerValue.Text(question.HasChoices ? question.Choices.FirstOrDefault(c => c.Label.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))?.Value ?? text : question.Type is QuestionType.LongText or QuestionType.Text ? text : text.Trim());

    private void Give(Question question, AnswerValue value, int line)
    {
        if (question.HasChoices && value.Items.FirstOrDefault(v => question.Choice(v) is null) is { } unknown) faults.Add(new(line, $"\"{Short(unknown)}\" is not one of the choices. Choose from the list."));
        else if (SaveVendorAnswers.Fault(opened.Asked, Answers.Empty.With(question.Id, value)) is { } fault) faults.Add(new(line, fault.Message));
        else answers = answers.With(question.Id, value);
    }

    /// <summary>What was written to a question that the answers do not lead to is named, and what stood there before stays.</summary>
    private void DropWhatIsNotAsked()
    {
        var shown = Evaluation.Of(opened.Asked, answers, VendorTemplates.FactsOf(opened.Template), Stage.Draft).Visible.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in answers.DifferentFrom(before).Where(id => !shown.Contains(id)).ToList())
        {
            faults.Add(new(rowOf[id], "This is not asked with your other answers."));
            answers = answers.With(id, before[id]);
        }
    }

    private void Refuse(SheetRow row, string why) => faults.Add(new(row.Line, why));

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
