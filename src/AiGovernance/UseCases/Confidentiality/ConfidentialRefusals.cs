using AiGovernance.Common;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Every "no" to keeping a case from others (PP-1).</summary>
public static class ConfidentialRefusals
{
    public static readonly Refusal Already = new("confidential.already", "This case is confidential already.");
    public static readonly Refusal NotConfidential = new("confidential.not", "This case is not confidential.");
    public static readonly Refusal OfficeMissing = new("confidential.office-missing", "Name who of the governance office handles it.", RefusalKind.Input, "office");
    public static readonly Refusal NotOfTheOffice = new("confidential.not-of-the-office", "This person does not work for the governance office today.", RefusalKind.Input, "office");
    public static readonly Refusal OfficeInvolved = new("confidential.office-involved", "This person has a part in the case, so somebody else of the governance office handles it (PP-3).", RefusalKind.Input, "office");
    public static readonly Refusal HandlesItAlready = new("confidential.handles-already", "This person handles it already.", RefusalKind.Input, "office");
    public static readonly Refusal OfficeStays = new("confidential.office-stays", "Who handles it reads it. Give it to somebody else of the governance office first.");
    public static readonly Refusal ReadsAlready = new("confidential.reads-already", "This person reads the case already.", RefusalKind.Input, "reader");
    public static readonly Refusal ReaderMissing = new("confidential.reader-missing", "Name who may read it: somebody who works here.", RefusalKind.Input, "reader");
    public static readonly Refusal NotNamed = new("confidential.not-named", "This person was not named as a reader.");
    public static readonly Refusal ReasonTooLong = new("confidential.reason-too-long", $"The reason may have {UseCase.ConfidentialReasonMaxLength} characters.", RefusalKind.Input, "reason");

    /// <summary>The written reason that every one of these acts needs (PP-4).</summary>
    internal static Refusal? AgainstReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing : reason.Trim().Length > UseCase.ConfidentialReasonMaxLength ? ReasonTooLong : null;
}
