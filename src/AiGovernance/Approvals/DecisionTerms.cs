using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>Who decides a case, by its tier (rules, section 5).</summary>
public enum DecisionBody
{
    GovernanceOffice,
    Committee,
}

/// <summary>Everything that a decision says, before it is taken; who takes it fills it.</summary>
/// <param name="Outcome">Approved, ApprovedWithConditions, Deferred or Rejected.</param>
/// <param name="DecidedBy">The person, where one person decides.</param>
/// <param name="Ballot">The ballot, where the committee decides.</param>
/// <param name="Record">Votes, count and rationales as published, canonical JSON; empty for one person.</param>
/// <param name="EndsOn">Null when nothing is allowed.</param>
/// <param name="PermittedDataLevel">The most sensitive data allowed: a choice of the intake's data question.</param>
/// <param name="Deciders">How many people decided: the votes cast, or one.</param>
/// <param name="Exceptions">Those without which a rule would have blocked the decision (AP-8).</param>
/// <param name="PermittedLocation">Where inference may happen: a choice of the intake's question (S98).</param>
public sealed record DecisionTerms(
    Standing Outcome, DecisionBody Body, PersonId? DecidedBy, Guid? Ballot, string Rationale, string Record, DateOnly? EndsOn,
    string? PermittedDataLevel, string? PermittedLocation, string? PermittedRegions, string? ModelRange, IReadOnlyList<ConditionTerms> Conditions, int Deciders = 1, string? Exceptions = null);

/// <summary>One condition as it is put on the table.</summary>
/// <param name="Source">Gate G15, Security review, or a member's name.</param>
/// <param name="DueOn">Null means before production.</param>
/// <param name="Proof">What has to be shown.</param>
/// <param name="Stops">Production is refused while it is open, and an approval suspended when it is long overdue (AP-2).</param>
public sealed record ConditionTerms(string Text, string Source, DateOnly? DueOn, string Proof, PersonId? Verifier, bool Stops);
