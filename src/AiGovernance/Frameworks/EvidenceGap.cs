using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>One subcategory or item that is not fully shown, with who could close it and where.</summary>
/// <param name="Who">The part that somebody plays: "Accountable owner".</param>
/// <param name="Names">The people who play it today; empty where nobody does.</param>
/// <param name="Route">The place at which it is closed.</param>
public sealed record EvidenceGap(CoverageRow Row, string Who, IReadOnlyList<string> Names, string Route)
{
    /// <summary>All that is missing or shown in part: gaps first, then in the order of the framework.</summary>
    /// <param name="useCase">Null for the organisation.</param>
    public static IReadOnlyList<EvidenceGap> Of(IEnumerable<CoverageRow> rows, ClosingPeople people, UseCaseEvidence? useCase = null) =>
        [.. rows.Where(r => r.Verdict is Verdict.Gap or Verdict.Partial).OrderBy(r => r.Verdict is Verdict.Partial).Select(r => Of(r, people, useCase))];

    private static EvidenceGap Of(CoverageRow row, ClosingPeople people, UseCaseEvidence? useCase)
    {
        if (row.MayBeAttested || row.Result.Links.Count == 0) return new(row, "Compliance", people.Of(Role.Compliance), AttestAddress(row, useCase));
        var route = row.Result.Links[0].Route;
        if (useCase is null && CaseAddress.Tabs.Any(tab => route.EndsWith($"?tab={tab}", StringComparison.Ordinal))) return new(row, "Owners of the cases named", [], route);
        var (who, role) = ByPlace(route);
        return new(row, who, role is { } held ? people.Of(held) : people.Owner is { } owner ? [owner] : [], route);
    }

    private static string AttestAddress(CoverageRow row, UseCaseEvidence? useCase) =>
        useCase is null ? $"/compliance?subcategory={Uri.EscapeDataString(row.Subcategory.Id)}#open" : CaseAddress.Tab(useCase.Reference, "evidence");

    /// <summary>Whoever works at the place where the record is made.</summary>
    private static (string Who, Role? Role) ByPlace(string route) => route switch
    {
        _ when route.EndsWith("?tab=reviews", StringComparison.Ordinal) => ("Reviewers", Role.Reviewer),
        _ when route.EndsWith("?tab=decision", StringComparison.Ordinal) || route.EndsWith("?tab=risk", StringComparison.Ordinal) => ("Governance office", Role.GovernanceOffice),
        _ when route.StartsWith("/committee", StringComparison.Ordinal) => ("Committee chair", Role.CommitteeChair),
        _ when route.StartsWith("/administration", StringComparison.Ordinal) => ("Administrator", Role.Administrator),
        _ when route.StartsWith("/reports", StringComparison.Ordinal) => ("Compliance", Role.Compliance),
        _ when route.Contains("?tab=", StringComparison.Ordinal) => ("Accountable owner", null),
        _ => ("Governance office", Role.GovernanceOffice),
    };
}

/// <summary>Who plays which part today.</summary>
/// <param name="Owner">Of the case; null for the organisation, or where nobody is named.</param>
public sealed record ClosingPeople(IReadOnlyDictionary<Role, IReadOnlyList<string>> ByRole, string? Owner = null)
{
    public IReadOnlyList<string> Of(Role role) => ByRole.GetValueOrDefault(role, []);
}
