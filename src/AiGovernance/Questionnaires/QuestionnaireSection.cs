namespace AiGovernance.Questionnaires;

/// <summary>One step of a questionnaire: questions that belong together.</summary>
public sealed record QuestionnaireSection(string Id, string Title, IReadOnlyList<Question> Questions);
