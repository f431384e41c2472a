using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Retiring;

/// <summary>What becomes of the data when a use ends.</summary>
public enum DataFate
{
    Deleted,
    Kept,
}

/// <summary>What a vendor has to be told when a use ends.</summary>
public enum VendorWord
{
    Told,
    NoVendor,
}

/// <summary>The end of a use for good, with its checklist (AP-6).</summary>
public sealed class Retirement
{
    public const int RuleMaxLength = 400;

    private Retirement() { } // EF Core

    private Retirement(UseCaseId useCase, RetirementTerms terms, PersonId by, DateTime now)
    {
        (Id, UseCaseId, RetiredBy, RetiredAt) = (Guid.CreateVersion7(), useCase, by, now);
        (Data, KeptUnder, Vendor) = (terms.Data!.Value, terms.Data is DataFate.Kept ? terms.KeptUnder.Trim() : null, terms.Vendor!.Value);
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public DataFate Data { get; private init; }

    /// <summary>The rule under which data is kept; null where it is deleted.</summary>
    public string? KeptUnder { get; private init; }
    public VendorWord Vendor { get; private init; }
    public PersonId RetiredBy { get; private init; }
    public DateTime RetiredAt { get; private init; }

    public static Result<Retirement> Of(UseCase useCase, RetirementTerms terms, PersonId by, DateTime now)
    {
        if (FaultsOf(terms) is [var first, ..] faults) return first with { Message = Missing(faults) };
        var retired = useCase.Retire(now);
        if (!retired.Succeeded) return retired.Refusal!;
        return new Retirement(useCase.Id, terms, by, now);
    }

    /// <summary>All that the checklist still lacks, in its order; each says what to do at its place.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(RetirementTerms terms)
    {
        var kept = terms.Data is DataFate.Kept;
        (bool Fails, Refusal No)[] checks =
        [
            (!terms.AccessRemoved, RetirementRefusals.AccessRemains),
            (terms.Data is null, RetirementRefusals.DataOpen),
            (kept && string.IsNullOrWhiteSpace(terms.KeptUnder), RetirementRefusals.RuleMissing),
            (terms.KeptUnder.Trim().Length > RuleMaxLength, RetirementRefusals.RuleTooLong),
            (terms.Vendor is null, RetirementRefusals.VendorOpen),
            (!terms.UsersTold, RetirementRefusals.UsersNotTold),
        ];
        return [.. checks.Where(c => c.Fails).Select(c => c.No)];
    }

    private static string Missing(IReadOnlyList<Refusal> faults) =>
        faults.Count == 1 ? faults[0].Message : $"{faults.Count} things are missing before it can be retired (AP-6). {string.Join(' ', faults.Select(f => f.Message))}";
}

/// <summary>The checklist as a person fills it in.</summary>
/// <param name="KeptUnder">The rule under which data is kept; empty where it is deleted.</param>
public sealed record RetirementTerms(bool AccessRemoved, DataFate? Data, string KeptUnder, VendorWord? Vendor, bool UsersTold);
