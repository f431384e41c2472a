namespace AiGovernance.UseCases.Import;

/// <summary>The profiles that come with the product; the office adds its own.</summary>
public static class InventoryProfiles
{
    /// <summary>The US federal inventory of 2024, consolidated release 2. It names no vendors; contract numbers are no vendor and stay source facts.</summary>
    public static InventoryProfile Omb2024 { get; } = BuiltIn("omb-2024");

    private static InventoryProfile BuiltIn(string name)
    {
        using var stream = typeof(InventoryProfiles).Assembly.GetManifestResourceStream(name + ".json")
            ?? throw new InvalidOperationException($"The profile {name} is missing from the assembly.");
        using var text = new StreamReader(stream);
        var profile = InventoryProfile.Parse(text.ReadToEnd());
        return profile.Succeeded ? profile.Value : throw new InvalidOperationException(profile.Refusal.Message);
    }
}
