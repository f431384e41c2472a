using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Organisation.Settings;

/// <summary>The policy settings from a moment on, until the next version; never changed.</summary>
public sealed class PolicyVersion
{
    public const int ReasonMaxLength = 2000;

    private PolicyVersion() { } // EF Core

    internal PolicyVersion(int number, PolicyContent content, string? reason, PersonId by, DateTime from) =>
        (Id, Number, Content, Reason, ChangedBy, From) = (Guid.CreateVersion7(), number, content.ToJson(), reason?.Trim(), by, from);

    public Guid Id { get; private init; }

    /// <summary>1, 2, 3 ...; what came before the first is the configuration's.</summary>
    public int Number { get; private init; }
    public DateTime From { get; private init; }
    public PersonId ChangedBy { get; private init; }

    /// <summary>Null where holidays were added: their names say why.</summary>
    public string? Reason { get; private init; }

    /// <summary>Canonical JSON of all values, not only of those that changed.</summary>
    public string Content { get; private init; } = "";

    public RecordRef Ref => new("policy", Id);
}
