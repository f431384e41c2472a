using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using AiGovernance.UseCases.Revisions;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.CaseFile;

/// <summary>What a revision changed, and which of it is material (UC-2). A draft is compared for its writers only.</summary>
public sealed partial class CaseChanges : ComponentBase
{
    private RevisionComparison? compared;
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private int former;
    private int later;
    private (UseCaseId, int Case, int Revision, int From, int To) comparedOf;

    [Parameter, EditorRequired] public UseCaseDetails Case { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "from")] public int? From { get; set; }
    [SupplyParameterFromQuery(Name = "to")] public int? To { get; set; }

    private IReadOnlyList<RevisionDetails> Open => Comparable(Case);

    /// <summary>The revisions that this person may set side by side.</summary>
    public static IReadOnlyList<RevisionDetails> Comparable(UseCaseDetails useCase) =>
        [.. useCase.Revisions.Where(r => r.SubmittedAt is not null || (r.Status is RevisionStatus.Draft && useCase.MayEdit))];

    protected override async Task OnParametersSetAsync()
    {
        later = Open.Skip(1).FirstOrDefault(r => r.Number == To)?.Number ?? Open[^1].Number;
        former = Open.FirstOrDefault(r => r.Number == From && r.Number < later)?.Number ?? Open.Last(r => r.Number < later).Number;
        // The page reads its case anew after every write, and most of them are elsewhere. A draft is saved without a new version of its case.
        var asked = (Case.Id, Case.Version, Open[^1].Version, former, later);
        if (asked == comparedOf) return;
        comparedOf = asked;
        var (before, after) = (AnswersOf(former), AnswersOf(later));
        compared = RevisionComparison.Of(before, after, GateCatalogue.Intake.With((await Boundaries.Handle()).Value ?? [])); // CM-11: a boundary is a gate from its first day on
        names = (await NamesOf(before.Answers)).Concat(await NamesOf(after.Answers)).DistinctBy(n => n.Key).ToDictionary();
    }

    private (QuestionnaireDefinition Definition, Answers Answers) AnswersOf(int number)
    {
        var revision = Open.Single(r => r.Number == number);
        var answers = Answers.Stored(revision.Answers);
        // A draft still holds answers to questions that are hidden by now; they are dropped at submission (QN-3).
        return (revision.Definition, revision.Status is RevisionStatus.Draft ? new IntakeDraft(revision.Definition, answers, IntakeFacts.Unknown).Evaluation.KeptAnswers : answers);
    }

    private async Task<IReadOnlyDictionary<string, string>> NamesOf(Answers answers) => (await ReadNames.Handle(answers)).Value ?? names;

    private string Say(Question question, AnswerValue? value) =>
        value is null ? "Not answered"
        : question.NamesRecords ? string.Join("; ", value.Items.Select(i => names.GetValueOrDefault(i, i)))
        : question.Label(value);

    private void Turn(string which, object? number) => Address.NavigateTo(Address.GetUriWithQueryParameter(which, number as string));
}
