namespace AiGovernance.Questionnaires;

/// <summary>How a question is answered (QN-1).</summary>
public enum QuestionType
{
    Text,
    LongText,
    YesNo,
    OneOf,
    ManyOf,
    Number,
    Date,
    Person,
    File,
}
