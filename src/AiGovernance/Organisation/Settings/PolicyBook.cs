namespace AiGovernance.Organisation.Settings;

/// <summary>Every version of the policy settings. A date once given is counted by the version of its day, so a change never moves it.</summary>
/// <param name="Versions">In order; the first is what the configuration says.</param>
public sealed record PolicyBook(IReadOnlyList<(DateTime From, Policy Policy)> Versions)
{
    /// <summary>As the rules have it, on all days.</summary>
    public static readonly PolicyBook Usual = new([(DateTime.MinValue, Policy.Usual)]);

    public Policy Now => Versions[^1].Policy;

    public Policy At(DateTime moment)
    {
        var i = Versions.Count - 1;
        while (i > 0 && Versions[i].From > moment) i--;
        return Versions[i].Policy;
    }
}
