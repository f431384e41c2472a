using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Lists;

/// <summary>The register: every use of AI the person may see, filtered and sorted by the address (DB-3).</summary>
public partial class UseCaseListPage(ListUseCases list, ListUnits listUnits, AccessCheck access) : ComponentBase
{
    private const string NotRated = CaseListAddress.NotRated;
    private const string DefaultSort = "-reference";

    private static readonly RevisionStatus[] OpenStatuses =
        [RevisionStatus.Draft, RevisionStatus.Submitted, RevisionStatus.InReview, RevisionStatus.InformationRequested, RevisionStatus.AwaitingDecision];

    private IReadOnlyList<UnitRow> units = [];
    private Page<UseCaseRow>? page;
    private UseCaseFilter? shown;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery] public string? Tier { get; set; }
    [SupplyParameterFromQuery(Name = "standing")] public string? StandingName { get; set; }
    [SupplyParameterFromQuery] public string? Status { get; set; }
    [SupplyParameterFromQuery] public Guid? Unit { get; set; }
    [SupplyParameterFromQuery] public string? Production { get; set; }
    [SupplyParameterFromQuery] public string? Mine { get; set; }
    [SupplyParameterFromQuery] public string? Exposure { get; set; }
    [SupplyParameterFromQuery(Name = "tier-from")] public string? TierFrom { get; set; }
    [SupplyParameterFromQuery] public string? Unapproved { get; set; }
    [SupplyParameterFromQuery] public string? Waiting { get; set; }
    [SupplyParameterFromQuery(Name = "submitted-from")] public DateOnly? SubmittedFrom { get; set; }
    [SupplyParameterFromQuery(Name = "submitted-until")] public DateOnly? SubmittedUntil { get; set; }
    [SupplyParameterFromQuery(Name = "ends-from")] public DateOnly? EndsFrom { get; set; }
    [SupplyParameterFromQuery(Name = "ends-until")] public DateOnly? EndsUntil { get; set; }
    [SupplyParameterFromQuery(Name = "no-owner")] public string? NoOwner { get; set; }
    [SupplyParameterFromQuery] public string? Transition { get; set; }
    [SupplyParameterFromQuery] public Guid? Import { get; set; }
    [SupplyParameterFromQuery] public string? Sort { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private bool IsFiltered => Filter with { Sort = default, Descending = true, Page = 1 } != new UseCaseFilter();

    private UseCaseSlice Slice => new(
        Read<Exposure>(Exposure), Read<RiskTier>(TierFrom), Unapproved is not null, Waiting is not null, SubmittedFrom, SubmittedUntil, EndsFrom, EndsUntil, NoOwner is not null,
        Transition is not null, Import);

    private UseCaseFilter Filter => new(
        Text, Read<RiskTier>(Tier), Tier == NotRated, Read<Standing>(StandingName), Read<RevisionStatus>(Status), Unit is { } unit ? new UnitId(unit) : null,
        Production switch { "yes" => true, "no" => false, _ => null }, Mine is not null,
        Read<UseCaseSort>((Sort ?? DefaultSort).TrimStart('-')) ?? UseCaseSort.Reference, (Sort ?? DefaultSort).StartsWith('-'), Number ?? 1, Slice == UseCaseSlice.All ? null : Slice);

    protected override async Task OnInitializedAsync() => units = (await listUnits.Handle()).Value ?? [];

    protected override async Task OnParametersSetAsync()
    {
        var wanted = Filter;
        if (wanted == shown) return;
        shown = wanted;
        await Read();
    }

    private async Task Read()
    {
        var wanted = shown;
        var found = await list.Handle(wanted!);
        if (wanted == shown) (page, refusal) = (found.Value, found.Refusal);
    }

    private static T? Read<T>(string? name) where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
