using System.Text.Json;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;

namespace AiGovernance.Committee.Papers;

/// <summary>One issued edition of a meeting's packet, or of an addendum to it, with what it left out and the hash of each of its parts (CM-2).</summary>
public sealed class MeetingPacket
{
    private MeetingPacket() { } // EF Core

    internal MeetingPacket(MeetingId meeting, int part, IEnumerable<AgendaItemId> without, IReadOnlyDictionary<AgendaItemId, string> parts, string number, DateTime now)
    {
        (Id, MeetingId, Part, Number, IssuedAt) = (Guid.CreateVersion7(), meeting, part, number, now);
        Without = string.Join(',', without.Select(i => i.Value.ToString("D")).Order(StringComparer.Ordinal));
        Parts = CanonicalJson.Of(parts.ToDictionary(p => p.Key.Value.ToString("D"), p => p.Value));
    }

    public Guid Id { get; private init; }
    public MeetingId MeetingId { get; private init; }

    /// <summary>0 is the packet, 1 and more its addenda.</summary>
    public int Part { get; private init; }

    /// <summary>Under which the register of documents holds it.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Items left out for readers who are recused from them (CM-3), with commas between; empty for the common edition.</summary>
    public string Without { get; private init; } = "";

    /// <summary>SHA-256 of the part of each item, so that a later paper is told from one that is known; canonical JSON.</summary>
    public string Parts { get; private init; } = "{}";
    public DateTime IssuedAt { get; private init; }

    public bool IsCommon => Without.Length == 0;

    public IReadOnlySet<AgendaItemId> LeftOut =>
        Without.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => new AgendaItemId(Guid.Parse(i))).ToHashSet();

    public IReadOnlyDictionary<AgendaItemId, string> HashOfParts =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Parts)!.ToDictionary(p => new AgendaItemId(Guid.Parse(p.Key)), p => p.Value);

    /// <summary>Whether somebody may read it who must not read these items.</summary>
    public bool Spares(IReadOnlySet<AgendaItemId> withheld) => withheld.All(i => LeftOut.Contains(i) || !HashOfParts.ContainsKey(i));
}
