using AiGovernance.Common;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Architecture;

/// <summary>The rows of one room's actions; found by reflection.</summary>
public interface IActionRows
{
    IEnumerable<ActionRow> Rows();
}

/// <summary>One action in one state, and who may do it there.</summary>
public sealed class ActionRow(Type action, string? state, Func<TestPortal, Task<object?>> given, Func<TestPortal, Part, object?, Task<Refusal?>> act)
{
    private readonly List<Part> may = [];
    private readonly Dictionary<Part, Refusal> hears = [];

    public Type Action { get; } = action;

    /// <summary>Builds the state, once.</summary>
    public Func<TestPortal, Task<object?>> Given { get; } = given;

    /// <summary>Runs the action in somebody's part, on a copy of the state.</summary>
    public Func<TestPortal, Part, object?, Task<Refusal?>> Act { get; } = act;

    public IReadOnlyList<Part> Allowed => may;

    /// <summary>Why it leaves no entry though it writes; null for all but autosaves.</summary>
    public string? SavesSilentlyBecause { get; private set; }

    public ActionRow May(params Part[] parts)
    {
        may.AddRange(parts);
        return this;
    }

    /// <summary>Everybody signed in, and whom else the row names.</summary>
    public ActionRow MayAllSignedIn(params Part[] others) => May([.. Part.All, .. others]);

    public ActionRow MayAllSignedInBut(params Part[] parts) => May([.. Part.All.Except(parts)]);

    /// <summary>These are refused by this name; all others who may not are told "forbidden" or "not found".</summary>
    public ActionRow Hears(Refusal refusal, params Part[] parts)
    {
        foreach (var part in parts) hears.Add(part, refusal);
        return this;
    }

    /// <summary>It saves while somebody writes and leaves no entry (AT-1). The reason stands in the row.</summary>
    public ActionRow LeavesNoEntry(string because)
    {
        SavesSilentlyBecause = because;
        return this;
    }

    /// <summary>The name under which it stands on the trail, where that is not the person's own.</summary>
    public string? TrailName { get; private set; }

    public ActionRow ActsAs(string trailName)
    {
        TrailName = trailName;
        return this;
    }

    /// <returns>What is wrong, or null.</returns>
    public string? FaultOf(Part part, Refusal? refusal)
    {
        if (may.Contains(part)) return refusal is null ? null : $"{part} may, and was refused: {refusal.Code} {refusal.Message}";
        if (refusal is null) return $"{part} may not, and did it";
        if (hears.TryGetValue(part, out var expected)) return refusal.Code == expected.Code ? null : $"{part} should hear {expected.Code} and heard {refusal.Code}";
        return refusal.Kind is RefusalKind.Forbidden or RefusalKind.NotFound ? null : $"{part} may not, and was refused for another reason: {refusal.Code} {refusal.Message}";
    }

    public override string ToString() => state is null ? Action.Name : $"{Action.Name} {state}";
}
