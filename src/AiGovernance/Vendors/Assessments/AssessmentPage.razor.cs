using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Where signed answers are judged: evidence, unclear texts, findings, the score they come to, and the result (VN-4 to VN-6).</summary>
public sealed partial class AssessmentPage(FindAssessment find, AssessAnswers assess, FindExchange findExchange, ChangeFeed feed) : ComponentBase, IDisposable
{
    private AssessmentDetails? found;
    private AssessmentExchange? exchange;
    private Refusal? refusal;
    private Refusal? markRefusal;

    [Parameter] public Guid Key { get; set; }
    [SupplyParameterFromQuery(Name = "section")] public string? Section { get; set; }

    private AssessedSection? Here => found?.Sections.FirstOrDefault(s => s.Id == Section) ?? (found is { Sections: [var first, ..] } ? first : null);

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var result = await find.Handle(new AssessmentId(Key));
        (found, refusal) = (result.Value, result.Refusal);
        exchange = found is null ? null : (await findExchange.Handle(found.Id)).Value;
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    private async Task<bool> Mark(NewMarks marks)
    {
        markRefusal = (await assess.Handle(found!.Id, found.Version, marks)).Refusal;
        await Read();
        StateHasChanged();
        return markRefusal is null;
    }

    private IReadOnlyList<FindingRow> FindingsOf(AssessedAnswer answer) => [.. found!.Findings.Where(f => f.QuestionId == answer.Question.Id)];

    private static string ShareOf(AssessedSection section) =>
        section.Share.MaximumTenths == 0 ? "Nothing to score here" : $"{section.Share.Percent} % of the points, at least {VendorScoring.FindingsPercent} % needed for approval";

    private static string Day(DateTime at) => Moments.Day(DateOnly.FromDateTime(at));
}
