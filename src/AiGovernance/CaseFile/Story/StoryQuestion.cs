using AiGovernance.Reviews.Inquiries;

namespace AiGovernance.CaseFile.Story;

/// <summary>A question to the submitter, as the history tells it.</summary>
/// <param name="By">Whose question it was: "the Security review".</param>
internal sealed record StoryQuestion(string By, string Text, string? Answer)
{
    /// <summary>The words of that act; an answer stands beside its question.</summary>
    public string? In(string action) => action switch
    {
        nameof(AskSubmitter) or nameof(ReturnToSubmitter) => Text,
        nameof(AnswerQuestion) => $"{Text}\nAnswer: {Answer}",
        _ => null,
    };
}
