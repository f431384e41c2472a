using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Who may do what with the trigger table of a case (AP-10). Whose token is valid needs none of these: the token is the permission.</summary>
public static class TriggerPermissions
{
    /// <summary>The accountable owner, and the office that cares for the register.</summary>
    public static readonly Permission<UseCase> Edit = new("approvals.edit-triggers", Answers) { ByRole = IsOffice };

    /// <summary>A token lets a system in, so it is given by those who edit the table.</summary>
    public static readonly Permission<UseCase> GiveToken = new("approvals.give-measurement-token", Answers) { ByRole = IsOffice };

    /// <summary>Those who watch a metric as well.</summary>
    public static readonly Permission<WatchedCase> Record = new("approvals.record-measurement", Watches) { ByRole = IsOffice };
    public static readonly Permission<WatchedCase> Acknowledge = new("approvals.acknowledge-breach", Watches) { ByRole = IsOffice };

    private static bool IsOffice(Actor actor) => actor.Is(Role.GovernanceOffice);

    private static bool Answers(Actor actor, UseCase useCase) => actor.Person is { } person && person == useCase.OwnerId;

    private static bool Watches(Actor actor, WatchedCase watched) => Answers(actor, watched.Case) || (actor.Person is { } person && watched.Watchers.Contains(person));
}

/// <summary>A case with those who watch its metrics now.</summary>
public sealed record WatchedCase(UseCase Case, IReadOnlyCollection<PersonId> Watchers);
