namespace AiGovernance.UseCases.Colleagues;

/// <summary>Where a colleague answers.</summary>
public static class ColleagueAddress
{
    public static string Of(ColleagueQuestionId id) => $"/asked/{id.Value:D}";
}
