using AiGovernance.Common;

namespace AiGovernance.RiskScoring.Boundaries;

/// <summary>Every "no" about boundaries (CM-11).</summary>
public static class BoundaryRefusals
{
    public static readonly Refusal WordingMissing = Input("wording", $"Say in one sentence what is ruled out, in at most {Boundary.WordingMaxLength} characters.", "wording");
    public static readonly Refusal NothingRuledOut = Input("nothing-ruled-out", "Choose at least one area, kind of data, tool or place: a boundary is a rule over answers.", "tests");
    public static readonly Refusal ChoiceUnknown = Input("choice-unknown", "The intake does not offer this choice.", "tests");
    public static readonly Refusal StartsInThePast = Input("starts-in-the-past", "It begins today or later.", "starts");
    public static readonly Refusal EndsBeforeItStarts = Input("ends-before-it-starts", "Its last day lies before its first.", "ends");
    public static readonly Refusal ReasonMissing = Input("reason", $"Say why, in at most {Boundary.ReasonMaxLength} characters.", "reason");

    public static readonly Refusal DecidedAlready = new("boundaries.decided-already", "The committee has decided on this proposal already.");
    public static readonly Refusal ProposedAlready = new("boundaries.proposed-already", "A proposal about this boundary waits for the committee already.");
    public static readonly Refusal NotInForce = new("boundaries.not-in-force", "Only a boundary that is in force or still to come is changed or taken back.");

    private static Refusal Input(string reason, string message, string field) => new($"boundaries.{reason}", message, RefusalKind.Input, field);
}
