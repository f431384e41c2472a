using AiGovernance.Access;

namespace AiGovernance.Committee.Meetings;

public sealed partial class AgendaItem
{
    /// <summary>It is voted on together with the other uncontested items, unless somebody pulls it (CM-2).</summary>
    public bool OnConsent { get; private set; }

    /// <summary>Who took it off the consent agenda; null also where the rule did.</summary>
    public PersonId? PulledBy { get; private set; }

    internal bool AwaitsConsent => OnConsent && State is ItemState.Queued;

    internal void PutOnConsent() => (OnConsent, PulledBy) = (true, null);

    /// <param name="by">The rule when not set: it is contested since.</param>
    internal void PullFromConsent(PersonId? by) => (OnConsent, PulledBy) = (false, by);
}
