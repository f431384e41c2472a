using AiGovernance.Access;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;

namespace AiGovernance.Dashboard.Figures;

/// <summary>How many cases stand alike.</summary>
public sealed record StandingCount(RiskTier? Tier, Standing Standing, bool InProduction, int Count)
{
    public Exposure Exposure =>
        InProduction ? Exposure.InProduction
        : Standing is Standing.Approved or Standing.ApprovedWithConditions ? Exposure.Allowed
        : Standing is Standing.Registered ? Exposure.Undecided
        : Exposure.Closed;
}

/// <summary>How long a case has been waiting, in calendar days.</summary>
public enum WaitingAge
{
    To10Days,
    To30Days,
    Over30Days,
}

/// <summary>Cases that wait for a first decision.</summary>
public sealed record WaitingCount(RiskTier Tier, WaitingAge Age, int Count);

/// <summary>Where a wait of some length began. Pure.</summary>
public static class WaitingAges
{
    public const int ShortWait = 10;
    public const int LongWait = 30;

    public static DateOnly? FromOf(WaitingAge age, DateOnly today) => age switch
    {
        WaitingAge.To10Days => today.AddDays(-ShortWait),
        WaitingAge.To30Days => today.AddDays(-LongWait),
        _ => null,
    };

    public static DateOnly? UntilOf(WaitingAge age, DateOnly today) => age switch
    {
        WaitingAge.To10Days => null,
        WaitingAge.To30Days => today.AddDays(-ShortWait - 1),
        _ => today.AddDays(-LongWait - 1),
    };
}

/// <summary>One unit's share.</summary>
/// <param name="HighInProduction">High and above, in production.</param>
public sealed record UnitCount(UnitId Id, string Name, int Cases, int InProduction, int HighInProduction);

/// <summary>A case that runs without approval.</summary>
public sealed record UnapprovedRow(string Reference, string Title, RiskTier? Tier, Standing Standing, string Unit, RiskTier? TierByScore);

/// <summary>Vendor products by what their assessment came to.</summary>
/// <param name="Result">Null: not assessed, or lapsed.</param>
public sealed record ProductCount(VendorResult? Result, int Count);

/// <summary>A result or a document of a vendor that lapses soon.</summary>
public sealed record Lapsing(string What, string Vendor, DateOnly ValidUntil);

/// <summary>Vendor products today.</summary>
public sealed record ProductFigures(IReadOnlyList<ProductCount> ByResult, int LapsingResults, int LapsingDocuments, IReadOnlyList<Lapsing> Next)
{
    public int All => ByResult.Sum(p => p.Count);
}

/// <summary>What is past its day, and what ends.</summary>
/// <param name="EndsUntil">The last day of the sixty ahead.</param>
public sealed record OverdueFigures(int ConditionsThatStop, int OtherConditions, int Reviews, int EndingThisMonth, int EndingAhead, DateOnly MonthEnd, DateOnly EndsUntil)
{
    public int Conditions => ConditionsThatStop + OtherConditions;
    public int All => Conditions + Reviews;
}

/// <summary>The figures of the register as of today, as far as the person may see it (DB-1, PP-1).</summary>
/// <param name="Confidential">Cases that the person may not see: they count as nothing else.</param>
/// <param name="Drafts">First drafts that nobody has submitted.</param>
/// <param name="Imported">Cases of another inventory that nobody has begun here.</param>
/// <param name="Unapproved">The gravest first, a few of them.</param>
public sealed record RegisterFigures(
    DateTime AsOf, DateOnly Today, IReadOnlyList<StandingCount> ByStanding, int Confidential, IReadOnlyList<WaitingCount> Waiting, int Drafts, int Imported, AnswerTime Time,
    OverdueFigures Overdue, ProductFigures Products, IReadOnlyList<UnitCount> Units, IReadOnlyList<UnapprovedRow> Unapproved)
{
    public int Cases => ByStanding.Sum(c => c.Count);
    public int InProduction => In(Exposure.InProduction);
    public int WaitingCases => Waiting.Sum(w => w.Count);
    public int RunUnapproved => ByStanding.Where(c => c.InProduction && c.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)).Sum(c => c.Count);

    public int In(Exposure exposure) => ByStanding.Where(c => c.Exposure == exposure).Sum(c => c.Count);

    public int In(RiskTier? tier, Exposure exposure) => ByStanding.Where(c => c.Tier == tier && c.Exposure == exposure).Sum(c => c.Count);

    public int In(RiskTier? tier) => ByStanding.Where(c => c.Tier == tier).Sum(c => c.Count);

    public int WaitingFor(RiskTier? tier, WaitingAge? age = null) => Waiting.Where(w => (tier is null || w.Tier == tier) && (age is null || w.Age == age)).Sum(w => w.Count);
}
