using AiGovernance.Common;

namespace AiGovernance.UseCases.Colleagues;

/// <summary>Every "no" around a question to a colleague (QN-7).</summary>
public static class ColleagueRefusals
{
    public static readonly Refusal UnknownQuestion = new("colleagues.unknown-question", "The form has no such question.", RefusalKind.Input);
    public static readonly Refusal WhoMissing = new("colleagues.who-missing", "Pick the colleague you want to ask.", RefusalKind.Input, "colleague");
    public static readonly Refusal Yourself = new("colleagues.yourself", "That is you. Pick somebody else.", RefusalKind.Input, "colleague");
    public static readonly Refusal AskedAlready = new("colleagues.asked-already", "This question is with a colleague already. Withdraw it to ask somebody else.");
    public static readonly Refusal NoteTooLong = new("colleagues.note-too-long", $"A note may have {ColleagueQuestion.NoteMaxLength} characters.", RefusalKind.Input, "note");
    public static readonly Refusal AnswerMissing = new("colleagues.answer-missing", "Give an answer, or say that you do not know.", RefusalKind.Input);
    public static readonly Refusal Over = new("colleagues.over", "This question is answered or withdrawn by now.");
    public static readonly Refusal NothingCame = new("colleagues.nothing-came", "No answer has come yet.");
    public static readonly Refusal NotNeeded = new("colleagues.not-needed", "The form was submitted or taken back meanwhile. Your answer is not needed any more.");
}
