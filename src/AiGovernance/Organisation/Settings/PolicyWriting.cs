using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>The one way in which the policy settings change: a further version, with its differences on the trail (AT-1).</summary>
internal static class PolicyWriting
{
    /// <param name="reason">Null where none is asked for.</param>
    public static Result Put(this AppDbContext db, PolicySettings settings, Policy before, PolicyContent content, string? reason, Actor by, DateTime now)
    {
        var changes = PolicyChange.Of(before, new Policy(before.Number + 1, content), settings.Figures);
        if (changes.Count == 0) return PolicyRefusals.NothingChanged;
        var version = new PolicyVersion(before.Number + 1, content, reason, by.Person!.Value, now);
        db.Because(reason);
        db.PolicyVersions.Add(version);
        db.Note(new TrailNote(version.Ref, [.. changes.Select(c => new TrailChange(c.What, c.Before, c.After))]));
        return Result.Success;
    }

    public static Refusal? FaultOf(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing : reason.Trim().Length > PolicyVersion.ReasonMaxLength ? PolicyRefusals.ReasonTooLong : null;
}
