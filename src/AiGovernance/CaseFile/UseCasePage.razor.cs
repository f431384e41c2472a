using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.CaseFile;

/// <summary>Everything about one case in one place: each room shows its part in a tab (RV-8).</summary>
public sealed partial class UseCasePage(FindUseCase find, ReadIntakeNames readNames, ListReviewsOf listReviews, ReadCaseProcess readProcess, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Use cases", "/use-cases")];

    private UseCaseDetails? found;
    private RevisionDetails? shown;
    private IntakeDraft? draft;
    private ScoreSnapshot? snapshot;
    private CaseHandling handling = new(null, null);
    private CaseTiming? timing;
    private WorkingDays calendar = WorkingDays.MondayToFriday;
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private IReadOnlyList<TabLink> tabs = [];
    private IReadOnlyList<CaseReviewRow> reviews = [];
    private bool reviewsWithheld, hasFormerReviews, more;
    private Refusal? refusal;
    private string? read;

    [Parameter] public string Reference { get; set; } = "";
    [SupplyParameterFromQuery] public string? Tab { get; set; }
    [SupplyParameterFromQuery(Name = "question")] public string? QuestionId { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    /// <summary>A tab that this case does not have opens the first.</summary>
    private string Open => tabs.FirstOrDefault(t => t.Key == Tab)?.Key ?? "";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    /// <summary>A new decision draws the list of decisions anew.</summary>
    private int Decisions => found!.Revisions.Count(r => r.Status is RevisionStatus.Decided);
    private bool MayAskException => found!.Standing is not Standing.Retired && (found.MyPart is not Involvement.None || access.Actor.Is(Role.GovernanceOffice));
    private bool IsApproved => found!.Standing is Standing.Approved or Standing.ApprovedWithConditions;

    public void Dispose() => feed.Changed -= OnChanged;

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (read == Reference) return;
        read = Reference;
        await Read();
    }

    private async Task Read()
    {
        var result = await find.Handle(Reference);
        (found, refusal) = (result.Value, result.Refusal);
        if (found is null) return;
        // A draft is its writer's until it is submitted; the others look at what was submitted last.
        shown = found.Revisions.LastOrDefault(r => r.SubmittedAt is not null) ?? found.Latest;
        var answers = shown is null ? null : Answers.Read(shown.Answers, shown.Definition).Value;
        draft = answers is null ? null : new IntakeDraft(shown!.Definition, answers, IntakeFacts.Unknown);
        snapshot = shown is { Score.Length: > 0 } ? ScoreSnapshot.FromJson(shown.Score) : null;
        if (answers is not null) names = (await readNames.Handle(answers)).Value ?? names;
        var listed = await listReviews.Handle(found.Id);
        (reviews, reviewsWithheld) = ([.. (listed.Value ?? []).Where(r => r.Revision == shown?.Number)], listed.Refusal is { Kind: RefusalKind.Rule });
        hasFormerReviews = listed.Value is { Count: > 0 };
        if ((await readProcess.Handle(found.Id)).Value is { } process) (handling, timing, calendar) = (CaseHandling.Of(found, reviews, process.Wait, process.Policies, process.Suspension, process.Following), process, process.Policies.Now.Calendar);
        tabs = [.. TabsOf(found)];
    }

    private IEnumerable<TabLink> TabsOf(UseCaseDetails useCase)
    {
        yield return new("", "Overview");
        if (draft is not null) yield return new("intake", "Intake");
        if (snapshot is not null) yield return new("risk", "Risk");
        if (reviewsWithheld) yield return new("reviews", "Reviews");
        if (reviews.Count == 0 && hasFormerReviews) yield return new("reviews", "Reviews");
        if (reviews.Count > 0) yield return new("reviews", $"Reviews {reviews.Count(r => r.State is ReviewState.Done)} of {reviews.Count(r => r.State is not ReviewState.Cancelled)}");
        yield return new("comments", "Comments");
        if (snapshot is not null) yield return new("assessments", "Assessments");
        if (snapshot is not null) yield return new("decision", "Decision");
        if (useCase.Revisions.Any(r => r.Status is RevisionStatus.Decided)) yield return new("conditions", "Conditions");
        if (useCase.InProduction || useCase.Revisions.Any(r => r.Status is RevisionStatus.Decided)) yield return new("operation", "Operation");
        if (snapshot is not null) yield return new("evidence", "Evidence");
        if (CaseChanges.Comparable(useCase).Count > 1) yield return new("changes", "Changes");
        yield return new("history", "History");
    }

    private int DaysLeft(DateOnly target) => calendar.Left(Today, target);

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
