using System.Text.RegularExpressions;
using AiGovernance.Access;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>Reads one question with its choices and points, and notes what is wrong with them (QN-5).</summary>
internal sealed partial class QuestionReader(ConditionReader conditions, IReadOnlyList<string> facts)
{
    /// <summary>Keeps sums over thousands of choices within whole numbers.</summary>
    private const int MostPoints = 10_000;

    private const string RegisterPrefix = "register:";

    public Question Read(JsonCursor at, string section)
    {
        at.Only("id", "text", "help", "type", "required", "choices", "cap", "showWhen", "evidenceFor", "options", "confirmedBy", "proofNeeded", "hardFailIfUnclear", "assume", "atLeast");
        var question = new Question
        {
            Id = at.Id("id"),
            Section = section,
            Text = at.Text("text"),
            Help = at.OptionalText("help"),
            Type = at.Name<QuestionType>("type") ?? Untyped(at),
            Required = at.Flag("required"),
            Choices = Choices(at),
            Cap = at.Number("cap"),
            ShowWhen = at.Child("showWhen") is { } condition ? conditions.Read(condition) : null,
            EvidenceFor = Subcategories(at),
            Register = Register(at),
            ConfirmedBy = at.Name<Discipline>("confirmedBy")?.ToString(),
            ProofNeeded = at.Flag("proofNeeded"),
            HardFailIfUnclear = at.OptionalText("hardFailIfUnclear"),
            Assume = Assumed(at),
            AtLeast = at.OptionalText("atLeast"),
        };
        CheckChoices(at, question);
        CheckGroups(at, question);
        CheckPoints(at, question);
        CheckKnown(at, question);
        return question;
    }

    private List<AssumedAnswer> Assumed(JsonCursor at)
    {
        var read = new List<AssumedAnswer>();
        foreach (var item in at.Items("assume", required: false))
        {
            item.Only("when", "value");
            if (item.Child("when") is not { } when) item.Report("when", "is missing");
            else if (conditions.Read(when) is { } condition) read.Add(new AssumedAnswer(condition, item.Text("value")));
        }
        return read;
    }

    private void CheckKnown(JsonCursor at, Question question)
    {
        if (question.Assume.Count > 0 && question.Type is not (QuestionType.OneOf or QuestionType.YesNo)) at.Report("assume", "needs a question with one answer of several");
        foreach (var assumed in question.Assume.Where(a => question.HasChoices && question.Choice(a.Value) is null)) at.Report("assume", $"names no choice of the question: '{assumed.Value}'");
        if (question.AtLeast is not { } fact) return;
        if (!facts.Contains(fact)) at.Report("atLeast", $"there is no fact '{fact}'");
        if (question.Type is not QuestionType.OneOf || !question.IsScored) at.Report("atLeast", "needs a question with points and one answer");
    }

    private static QuestionType Untyped(JsonCursor at)
    {
        if (!at.Has("type")) at.Report("type", "is missing");
        return QuestionType.Text;
    }

    private static string? Register(JsonCursor at)
    {
        if (at.OptionalText("options") is not { } options) return null;
        if (options.Length > RegisterPrefix.Length && options.StartsWith(RegisterPrefix, StringComparison.Ordinal)) return options[RegisterPrefix.Length..];
        at.Report("options", $"'{options}' names no register; '{RegisterPrefix}data-assets' would");
        return null;
    }

    /// <summary>Official ids of NIST AI RMF 1.0; which of them exist, the catalogue of the framework knows.</summary>
    private static IReadOnlyList<string> Subcategories(JsonCursor at)
    {
        var ids = at.Texts("evidenceFor");
        foreach (var id in ids.Where(id => !SubcategoryId().IsMatch(id))) at.Report("evidenceFor", $"'{id}' is no subcategory of the NIST AI RMF such as 'MAP 1.1'");
        return ids;
    }

    [GeneratedRegex("^(GOVERN|MAP|MEASURE|MANAGE) [1-9]\\.[1-9][0-9]?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SubcategoryId();

    private static List<Choice> Choices(JsonCursor at)
    {
        var items = at.Items("choices", required: false);
        var choices = items.Select(Choice).ToList();
        foreach (var (choice, item) in choices.Zip(items))
            if (choices.TakeWhile(c => c != choice).Any(c => c.Value == choice.Value))
                item.Report("value", $"'{choice.Value}' is offered twice");
        return choices;
    }

    private static Choice Choice(JsonCursor at)
    {
        at.Only("value", "label", "points", "kind", "exclusive", "hardFail", "article", "concern", "group", "condition");
        var (points, kind) = (at.Number("points"), at.Name<PointKind>("kind"));
        if (points is null && kind is not null && !at.Has("points")) at.Report("points", $"are missing, though the choice counts for {kind}");
        if (points < 0) at.Report("points", "are negative");
        if (points > MostPoints) at.Report("points", $"are more than {MostPoints}");
        return new Choice(at.Text("value"), at.Text("label"), points, kind ?? PointKind.None, at.Flag("exclusive"), at.OptionalText("hardFail"), at.OptionalText("article")) { Concern = at.Flag("concern"), Group = at.OptionalText("group"), Condition = at.OptionalText("condition") };
    }

    private static void CheckChoices(JsonCursor at, Question question)
    {
        var offers = question.Type is QuestionType.YesNo or QuestionType.OneOf or QuestionType.ManyOf;
        if (offers && !question.HasChoices && question.Register is null) at.Report("choices", "are missing");
        if (!offers && (question.HasChoices || question.Register is not null)) at.Report($"a question of type {question.Type} offers no choices");
        if (question.HasChoices && question.Register is not null) at.Report("options", "cannot stand beside choices");
        if (question.Type is QuestionType.YesNo && question.HasChoices && (question.Choice("yes") is null || question.Choice("no") is null)) at.Report("choices", "lack 'yes' or 'no'");
        if (question.HardFailIfUnclear is not null && question.Type is not (QuestionType.Text or QuestionType.LongText)) at.Report("hardFailIfUnclear", "needs an answer in words");
        if (question.Type is not QuestionType.ManyOf && question.Choices.Any(c => c.Exclusive)) at.Report("choices", "are exclusive only where many can be chosen");
    }

    /// <summary>A group is one place on the page, and what stands alone is not hidden in one.</summary>
    private static void CheckGroups(JsonCursor at, Question question)
    {
        var groups = question.Choices.Select(c => c.Group).ToList();
        var begun = groups.Where((g, i) => i == 0 || groups[i - 1] != g).OfType<string>();
        foreach (var torn in begun.GroupBy(g => g).Where(g => g.Count() > 1)) at.Report("choices", $"of the group '{torn.Key}' do not stand together");
        foreach (var choice in question.Choices.Where(c => c.Group is not null && (c.Exclusive || c.Value == Questionnaires.Choice.Unknown))) at.Report("choices", $"'{choice.Value}' must be seen at once, without its group");
    }

    private static void CheckPoints(JsonCursor at, Question question)
    {
        if (question.Cap is not null && (question.Type is not QuestionType.ManyOf || !question.IsScored || question.Cap < 1))
            at.Report("cap", "is a number from 1 on a many-of question with points");
        if (!question.IsScored) return;
        foreach (var choice in question.Choices.Where(c => c.Points is null)) at.Report("choices", $"'{choice.Value}' has no points, others have");
        if (question.Choices.Select(c => c.Kind).Distinct().Count() > 1) at.Report("choices", "count for more than one kind");
        if (UnknownScoresBest(question)) at.Report("choices", $"'{Questionnaires.Choice.Unknown}' scores best (QN-7)");
    }

    /// <summary>Best for the one who answers: least impact, most of anything else.</summary>
    private static bool UnknownScoresBest(Question question)
    {
        if (question.Choice(Questionnaires.Choice.Unknown)?.Points is not { } unknown) return false;
        var others = question.Choices.Where(c => c.Value != Questionnaires.Choice.Unknown).Select(c => c.Points ?? 0).DefaultIfEmpty(unknown).ToList();
        return question.Kind is PointKind.Impact ? unknown <= others.Min() : unknown >= others.Max();
    }
}
