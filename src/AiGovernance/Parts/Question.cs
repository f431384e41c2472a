namespace AiGovernance.Parts;

/// <summary>What a person is told before an act that cannot be taken back, or that judges.</summary>
/// <param name="Title">The act as a question: "Reject AI-2026-0042?"</param>
/// <param name="Consequence">What will happen and to whom.</param>
/// <param name="Confirm">The act as a verb, never "OK".</param>
/// <param name="Destructive">Draws the button in red.</param>
public sealed record Confirmation(string Title, string Consequence, string Confirm, bool Destructive = false);

/// <summary>A confirmation that also asks for a written reason (PP-4).</summary>
/// <param name="MinimumLength">Characters, after trimming.</param>
/// <param name="Label">What the reason is for.</param>
/// <param name="Given">What stands in the field already, to be kept or changed.</param>
public sealed record ReasonQuestion(Confirmation Act, int MinimumLength = 1, string Label = "Reason", int MaximumLength = 4000, string Given = "");
