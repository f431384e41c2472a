namespace AiGovernance.Parts;

/// <summary>Light or dark as the person chose it, or as the system has it.</summary>
public enum ThemeChoice
{
    System,
    Light,
    Dark,
}
