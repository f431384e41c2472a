using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>How a running use is stopped: who does it, how, and how long it takes (AP-5).</summary>
public sealed class ShutOffPlan
{
    public const int TextMaxLength = 2000;

    /// <summary>A week: what takes longer to stop is not shut off, it is taken down.</summary>
    public const int MostMinutes = 7 * 24 * 60;

    private ShutOffPlan() { } // EF Core

    internal ShutOffPlan(UseCaseId useCase) => (Id, UseCaseId) = (Guid.CreateVersion7(), useCase);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public string Who { get; private set; } = "";
    public string How { get; private set; } = "";

    /// <summary>From the word to the stop.</summary>
    public int Minutes { get; private set; }
    public PersonId WrittenBy { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public int Version { get; private set; }

    public Result Write(ShutOffTerms terms, PersonId by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(terms.Who)) return ShutOffRefusals.WhoMissing;
        if (string.IsNullOrWhiteSpace(terms.How)) return ShutOffRefusals.HowMissing;
        if (Math.Max(terms.Who.Trim().Length, terms.How.Trim().Length) > TextMaxLength) return ShutOffRefusals.PlanTooLong;
        if (terms.Minutes is < 1 or > MostMinutes) return ShutOffRefusals.MinutesOutside;
        (Who, How, Minutes, WrittenBy, WrittenAt) = (terms.Who.Trim(), terms.How.Trim(), terms.Minutes, by, now);
        return Result.Success;
    }
}

/// <summary>What a plan says.</summary>
/// <param name="Who">Person or team with the right and the access to stop it.</param>
/// <param name="Minutes">From the word to the stop.</param>
public sealed record ShutOffTerms(string Who, string How, int Minutes);
