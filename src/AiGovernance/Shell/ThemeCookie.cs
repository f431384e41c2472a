using AiGovernance.Parts;

namespace AiGovernance.Shell;

/// <summary>Where a person's choice of light or dark is kept; shell.js writes it.</summary>
public static class ThemeCookie
{
    public const string Name = "theme";

    /// <summary>Anything but a known word means: as the system has it.</summary>
    public static ThemeChoice Read(string? value) => value switch
    {
        "light" => ThemeChoice.Light,
        "dark" => ThemeChoice.Dark,
        _ => ThemeChoice.System,
    };
}
