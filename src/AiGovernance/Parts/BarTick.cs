namespace AiGovernance.Parts;

/// <summary>A value on a bar where a level begins.</summary>
/// <param name="At">In points, as the bar's value.</param>
/// <param name="LabelBefore">The label ends at the tick instead of beginning there: for ticks near the right end.</param>
public sealed record BarTick(int At, string Label, bool LabelBefore = false);
