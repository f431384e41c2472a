using AiGovernance.Common;

namespace AiGovernance.Questionnaires;

/// <summary>Every "no" that answers and definitions can meet.</summary>
public static class QuestionnaireRefusals
{
    public static readonly Refusal NotReadable = Input("not-readable", "The answers cannot be read: {0}");
    public static readonly Refusal UnknownQuestion = Input("unknown-question", "The questionnaire has no question '{0}'.");
    public static readonly Refusal UnknownChoice = Input("unknown-choice", "The question '{0}' has no choice '{1}'.");
    public static readonly Refusal OneAnswerOnly = Input("one-answer-only", "The question '{0}' takes one answer, not a list.");
    public static readonly Refusal ListExpected = Input("list-expected", "The question '{0}' takes a list of choices.");
    public static readonly Refusal Exclusive = Input("exclusive", "In '{0}' the choice '{1}' cannot be combined with another.");
    public static readonly Refusal NotANumber = Input("not-a-number", "The answer to '{0}' is a whole number, 0 or more, not '{1}'.");
    public static readonly Refusal NotAFile = Input("not-a-file", "The answer to '{0}' is a file of the portal.");
    public static readonly Refusal NotADate = Input("not-a-date", "The answer to '{0}' is a date as yyyy-MM-dd, not '{1}'.");
    public static readonly Refusal BadDefinition = Input("bad-definition", "{0}");
    public static readonly Refusal DraftExists = Rule("draft-exists", "A new version is being written already. Go on with that one.");
    public static readonly Refusal Published = Rule("published", "This version is published and never changes. Start a new version.");
    public static readonly Refusal TooLong = Input("too-long", "The text is longer than a questionnaire may be.");

    private static Refusal Rule(string reason, string message) => new($"questionnaires.{reason}", message);

    private static Refusal Input(string reason, string message) => new($"questionnaires.{reason}", message, RefusalKind.Input);
}
