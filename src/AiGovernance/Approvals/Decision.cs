using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>The answer to one revision, for good: a correction is a new decision that names the old one (CM-9).</summary>
public sealed class Decision
{
    /// <summary>Version of the rules by which decisions are taken, printed with each.</summary>
    public const int RuleVersion = 1;

    private Decision() { } // EF Core

    private Decision(UseCase useCase, Revision revision, DecisionTerms terms, DateTime now)
    {
        (Id, UseCaseId, RevisionId, RevisionHash) = (DecisionId.New(), useCase.Id, revision.Id, revision.Hash);
        (Tier, Outcome, Body, DecidedBy, BallotId) = (revision.Tier!.Value, terms.Outcome, terms.Body, terms.DecidedBy, terms.Ballot);
        (Rationale, EndsOn, DecidedAt, Deciders) = (terms.Rationale, terms.EndsOn, now, terms.Deciders);
        Exceptions = terms.Outcome is Standing.Approved or Standing.ApprovedWithConditions ? terms.Exceptions : null;
        (PermittedDataLevel, PermittedLocation, PermittedRegions, ModelRange) = (terms.PermittedDataLevel, terms.PermittedLocation, terms.PermittedRegions, terms.ModelRange);
        Frozen = TextOf(terms, revision.TierByScore);
        Hash = Sha256.Of(Frozen);
    }

    public DecisionId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }
    public string RevisionHash { get; private init; } = "";
    public RiskTier Tier { get; private init; }
    public Standing Outcome { get; private init; }
    public DecisionBody Body { get; private init; }
    public PersonId? DecidedBy { get; private init; }
    public Guid? BallotId { get; private init; }
    public string Rationale { get; private init; } = "";
    public DateOnly? EndsOn { get; private init; }
    public string? PermittedDataLevel { get; private init; }
    public string? PermittedLocation { get; private init; }
    public string? PermittedRegions { get; private init; }
    public string? ModelRange { get; private init; }

    /// <summary>Rules set aside for it, with their ends (AP-8); null where none was needed.</summary>
    public string? Exceptions { get; private init; }
    public DateTime DecidedAt { get; private init; }

    /// <summary>How many people decided: the votes cast, or one.</summary>
    public int Deciders { get; private init; }

    /// <summary>The whole decision as canonical JSON: outcome, count, votes, rationales, conditions, limits, revision hash, rule version.</summary>
    public string Frozen { get; private init; } = "";
    public string Hash { get; private init; } = "";

    /// <summary>Takes the decision on the open revision: the case stands by it from now on, and its conditions begin.</summary>
    /// <returns>The decision and its conditions, to be added in the same write.</returns>
    public static Result<(Decision Decision, IReadOnlyList<Condition> Conditions)> Take(UseCase useCase, DecisionTerms terms, DateTime now)
    {
        if (useCase.OpenRevision is not { Tier: not null } revision) return UseCaseRefusals.NotThere;
        // What does not attach is no part of the decision's text either.
        if (terms.Outcome is not Standing.ApprovedWithConditions) terms = terms with { Conditions = [] };
        var decision = new Decision(useCase, revision, terms, now);
        var decided = useCase.Decide(terms.Outcome, terms.EndsOn, terms.PermittedDataLevel, now);
        if (!decided.Succeeded) return decided.Refusal!;
        return (decision, [.. terms.Conditions.Select((c, i) => new Condition(decision, i + 1, c, useCase.OwnerId!.Value))]);
    }

    /// <summary>Approval ends after so many months, by tier; 24, 18, 12 and 6 as the rules have it (AP-3).</summary>
    public static DateOnly EndOf(RiskTier tier, DateOnly from, Policy policy) => from.AddMonths(policy[ApprovalFigures.MonthsOf(tier)]);

    private string TextOf(DecisionTerms terms, RiskTier? tierByScore) => CanonicalJson.Of(new JsonObject
    {
        ["body"] = Body.ToString(),
        ["decidedBy"] = DecidedBy?.Value.ToString("D"),
        ["decidedAt"] = DecidedAt.ToString("O"),
        ["ballot"] = BallotId?.ToString("D"),
        ["conditions"] = new JsonArray([.. terms.Conditions.Select((c, i) => (JsonNode)new JsonObject
        {
            ["number"] = i + 1, ["text"] = c.Text, ["source"] = c.Source, ["due"] = c.DueOn?.ToString("yyyy-MM-dd", null), ["proof"] = c.Proof,
            ["verifier"] = c.Verifier?.Value.ToString("D"), ["stops"] = c.Stops,
        })]),
        ["endsOn"] = EndsOn?.ToString("yyyy-MM-dd", null),
        ["exceptions"] = Exceptions,
        ["modelRange"] = ModelRange,
        ["outcome"] = Outcome.ToString(),
        ["permittedDataLevel"] = PermittedDataLevel,
        ["permittedLocation"] = PermittedLocation,
        ["permittedRegions"] = PermittedRegions,
        ["rationale"] = Rationale,
        ["record"] = terms.Record.Length == 0 ? null : JsonNode.Parse(terms.Record),
        ["revision"] = RevisionId.Value.ToString("D"),
        ["revisionHash"] = RevisionHash,
        ["ruleVersion"] = RuleVersion,
        ["tier"] = Tier.ToString(),
        ["tierByScore"] = tierByScore?.ToString(),
    });
}
