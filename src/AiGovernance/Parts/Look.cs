namespace AiGovernance.Parts;

/// <summary>How a state is to be taken: it decides colour, never the word.</summary>
public enum Look
{
    Neutral,
    Info,
    Good,
    Wait,
    Bad,
}

internal static class Looks
{
    public static string Class(this Look look) => look switch
    {
        Look.Info => " info",
        Look.Good => " good",
        Look.Wait => " wait",
        Look.Bad => " bad",
        _ => "",
    };

    public static string TextClass(this Look look) => look switch
    {
        Look.Good => "good-text",
        Look.Wait => "wait-text",
        Look.Bad => "bad-text",
        _ => "",
    };
}
