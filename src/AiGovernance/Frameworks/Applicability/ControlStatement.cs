using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Frameworks.Applicability;

/// <summary>What Compliance states about one control of ISO/IEC 42001: whether it applies, why, and how it is met (FW-4). Never changed: a later one takes its place.</summary>
public sealed class ControlStatement
{
    public const int IdMaxLength = 20;
    public const int TextMaxLength = 2000;
    public const int RouteMaxLength = 400;

    private ControlStatement() { } // EF Core

    private ControlStatement(ControlTerms terms, int number, PersonId by, DateTime now)
    {
        (Id, ControlId, Number, Applies) = (Guid.CreateVersion7(), terms.ControlId, number, terms.Applies);
        (Reason, HowMet, Route, StatedBy, StatedAt) = (terms.Reason.Trim(), terms.Applies ? terms.HowMet.Trim() : "", terms.Route.Trim(), by, now);
    }

    public Guid Id { get; private init; }
    public string ControlId { get; private init; } = "";

    /// <summary>1, 2, 3 ... for each control; the last counts.</summary>
    public int Number { get; private init; }
    public bool Applies { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>Empty where it does not apply.</summary>
    public string HowMet { get; private init; } = "";

    /// <summary>An address inside the portal at which the records are; empty where none is named.</summary>
    public string Route { get; private init; } = "";
    public PersonId StatedBy { get; private init; }
    public DateTime StatedAt { get; private init; }

    /// <param name="former">Number of the last statement about the control; 0 before the first.</param>
    public static Result<ControlStatement> Of(ControlTerms terms, int former, PersonId by, DateTime now) =>
        string.IsNullOrWhiteSpace(terms.Reason) ? ControlRefusals.ReasonMissing
        : terms.Applies && string.IsNullOrWhiteSpace(terms.HowMet) ? ControlRefusals.HowMissing
        : Math.Max(terms.Reason.Trim().Length, terms.HowMet.Trim().Length) > TextMaxLength ? ControlRefusals.TextTooLong
        : !IsInside(terms.Route.Trim()) ? ControlRefusals.RouteOutside
        : new ControlStatement(terms, former + 1, by, now);

    // Two slashes would lead to another host.
    private static bool IsInside(string route) => route.Length == 0 || (route.Length <= RouteMaxLength && route[0] == '/' && !route.StartsWith("//", StringComparison.Ordinal));
}

/// <summary>What is stated about a control.</summary>
/// <param name="Route">An address inside the portal, or empty.</param>
public sealed record ControlTerms(string ControlId, bool Applies, string Reason, string HowMet, string Route);

/// <summary>Every "no" of the statement of applicability.</summary>
public static class ControlRefusals
{
    public static readonly Refusal Unknown = new("frameworks.unknown-control", "ISO/IEC 42001 Annex A has no control {0}.", RefusalKind.Input, "control");
    public static readonly Refusal ReasonMissing = new("frameworks.control-reason-missing", "Say why the control applies, or why it does not.", RefusalKind.Input, "reason");
    public static readonly Refusal HowMissing = new("frameworks.control-how-missing", "Say how the control is met.", RefusalKind.Input, "how");
    public static readonly Refusal TextTooLong = new("frameworks.control-text-too-long", $"A text may have {ControlStatement.TextMaxLength} characters.", RefusalKind.Input, "reason");
    public static readonly Refusal RouteOutside = new("frameworks.control-route-outside", "Give an address of this portal that begins with /, for example /vendors.", RefusalKind.Input, "route");
}
