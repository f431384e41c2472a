using AiGovernance.DataAssets;

namespace AiGovernance.UseCases.Check;

/// <summary>What the three questions before an intake come to.</summary>
public enum Need
{
    /// <summary>Not all that is needed is said.</summary>
    Open,

    /// <summary>Fixed rules that a person wrote are no AI in the sense of the portal.</summary>
    NotAi,

    /// <summary>An approved use covers it, with the same purpose and data no more sensitive.</summary>
    Covered,
    Register,
}

/// <summary>Whether somebody has to register what they have in mind (S1). Pure, and nothing of it is kept.</summary>
public static class NeedToRegister
{
    public const string FixedRules = "rules";
    public const string Itself = "itself";
    public const string NotSure = "unsure";

    /// <param name="does">How it comes to its result.</param>
    /// <param name="use">The approved use they mean; null while not said.</param>
    /// <param name="isNone">They said that no approved use is meant.</param>
    /// <param name="data">The most sensitive data, a value of the intake's data question.</param>
    public static Need Of(string? does, ApprovedRow? use, bool isNone, string? data) => (does, use, data) switch
    {
        (FixedRules, _, _) => Need.NotAi,
        (not (Itself or NotSure), _, _) => Need.Open,
        (_, null, _) => isNone ? Need.Register : Need.Open,
        (_, _, null) => Need.Open,
        _ => Covers(use.PermittedDataLevel, data) ? Need.Covered : Need.Register,
    };

    /// <summary>"I do not know" is covered by nothing, and nothing is covered by an approval that names no level.</summary>
    public static bool Covers(string? permitted, string? asked) =>
        Enum.TryParse<DataLevel>(permitted, ignoreCase: true, out var most) && Enum.TryParse<DataLevel>(asked, ignoreCase: true, out var level) && level <= most;
}
