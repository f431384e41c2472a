namespace AiGovernance.Identity;

/// <summary>Whether people may sign in by a click, without proof: for looking at the portal on one's own machine.</summary>
/// <param name="IsOn">Only ever in Development; the host refuses to start otherwise.</param>
public sealed record DemoSignIn(bool IsOn);
