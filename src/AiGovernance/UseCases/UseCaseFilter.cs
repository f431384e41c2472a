using AiGovernance.Access;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>By what the register is sorted.</summary>
public enum UseCaseSort
{
    /// <summary>Newest reference first.</summary>
    Reference,
    Title,
    Tier,
    Registered,
}

/// <summary>Which use cases a list shows; the address of the page says the same (DB-3).</summary>
/// <param name="Text">Part of reference, title or purpose.</param>
/// <param name="Unrated">Only cases without a tier.</param>
/// <param name="Page">1-based.</param>
/// <param name="Slice">The part of the register behind a figure; all of it when not set.</param>
public sealed record UseCaseFilter(
    string? Text = null, RiskTier? Tier = null, bool Unrated = false, Standing? Standing = null, RevisionStatus? Status = null, UnitId? Unit = null,
    bool? InProduction = null, bool Mine = false, UseCaseSort Sort = UseCaseSort.Reference, bool Descending = true, int Page = 1, UseCaseSlice? Slice = null)
{
    public const int PageSize = 25;
}
