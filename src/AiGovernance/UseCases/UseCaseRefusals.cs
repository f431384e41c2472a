using AiGovernance.Common;

namespace AiGovernance.UseCases;

/// <summary>Every "no" of the register.</summary>
public static class UseCaseRefusals
{
    public static readonly Refusal NotItsFile = new("use-cases.not-its-file", "This file belongs to another case, or is no more. Send it here.", RefusalKind.Input);
    public static readonly Refusal NotADraft = new("use-cases.not-a-draft", "This revision is submitted and frozen. Start a new revision to change it (UC-1).");
    public static readonly Refusal OwnerOrSponsorMissing = new("use-cases.owner-or-sponsor-missing", "Name the person who answers for it and the manager who supports it (UC-1).");
    public static readonly Refusal AnswersMissing = new("use-cases.answers-missing", "{0} answers are missing: {1}.", RefusalKind.Input);
    public static readonly Refusal NotThere = new("use-cases.not-there", "The case is at another step by now. Look at where it stands.");
    public static readonly Refusal OnlyModerateEscalates = new("use-cases.only-moderate-escalates", "Only a Moderate case is put before the committee by request; its tier decides for the others (RV-4).");
    public static readonly Refusal EscalatedAlready = new("use-cases.escalated-already", "The committee has this case already (RV-4).");
    public static readonly Refusal NewestAlready = new("use-cases.newest-already", "This draft answers the current version of the questions already.");
    public static readonly Refusal NothingOpen = new("use-cases.nothing-open", "There is no open revision.");
    public static readonly Refusal RevisionOpen = new("use-cases.revision-open", "A revision is open already. Finish or withdraw it first (UC-1).");
    public static readonly Refusal RetiredForGood = new("use-cases.retired", "This use is retired. Register a new one.");
    public static readonly Refusal ConfidentialNotCopied = new("use-cases.confidential-not-copied", "A confidential case is not copied: its answers would become readable to others (PP-1).");
    public static readonly Refusal DoesNotRun = new("use-cases.does-not-run", "It is not in production.");
    public static readonly Refusal StillRuns = new("use-cases.still-runs", "It is in production. Stop it and confirm that first (AP-6).");
    public static readonly Refusal NotRetirable = new("use-cases.not-retirable", "Only what was approved once is retired (AP-6).");
    public static readonly Refusal NotNamed = new("use-cases.not-named", "You are neither sponsor nor owner of this case (UC-7).");
    public static readonly Refusal DecidedAlready = new("use-cases.decided-already", "A transitional permission is for a use nobody has decided on; this one's standing is settled (UC-5).");
    public static readonly Refusal NotWhileProhibited = new("use-cases.transition-prohibited", "This use is rated Prohibited. It gets no transitional permission (RS-1).");
    public static readonly Refusal NotImported = new("use-cases.not-imported", "A transitional permission is for a use that came with an inventory. This one was registered here and waits for its decision (UC-5).");
    public static readonly Refusal TransitionTooLong = new("use-cases.transition-too-long", "A transitional permission ends at most {0} days from today, on {1} (UC-5).", RefusalKind.Input, "until");
    public static readonly Refusal TransitionInThePast = new("use-cases.transition-past", "Choose a day after today.", RefusalKind.Input, "until");
    public static readonly Refusal TransitionReasonTooLong = new("use-cases.transition-reason-too-long", $"The reason may have {Transition.TransitionalPermission.ReasonMaxLength} characters.", RefusalKind.Input, "reason");
    public static readonly Refusal NonePermittable = new("use-cases.none-permittable", "No use in this list can get a transitional permission: they were not imported, are decided, or have one (UC-5).");
    public static readonly Refusal JoinedAlready = new("use-cases.joined-already", "Somebody has said already which record this is. Look at the case again.");
    public static readonly Refusal NotOnRegister = new("use-cases.not-on-register", "This record is not on the register. Pick another one.", RefusalKind.Input);
    public static readonly Refusal NameTooLong = new("use-cases.name-too-long", $"A name may have {Naming.NamedRecord.NameMaxLength} characters.", RefusalKind.Input);
    public static readonly Refusal TitleMissing = new("use-cases.title-missing", "Give it a name.", RefusalKind.Input, "title");
    public static readonly Refusal TitleTooLong = new("use-cases.title-too-long", $"The name may have {UseCase.TitleMaxLength} characters.", RefusalKind.Input, "title");
    public static readonly Refusal TextTooLong = new("use-cases.text-too-long", $"An answer may have {UseCase.TextMaxLength} characters.", RefusalKind.Input);

    /// <summary>PP-3: nobody judges a case in which they have a part.</summary>
    /// <param name="act">As in "you cannot ... it".</param>
    public static Refusal Involved(Involvement part, string act) => new("use-cases.involved", part switch
    {
        Involvement.Submitter => $"You submitted this case, so you cannot {act} it (PP-3).",
        Involvement.Sponsor => $"You are the sponsor of this case, so you cannot {act} it (PP-3).",
        _ => $"You answer for this case, so you cannot {act} it (PP-3).",
    });

    /// <summary>Whoever stands in for somebody has their conflicts, too (PP-6).</summary>
    public static Refusal InvolvedByDelegation(Involvement part, string act) =>
        new("use-cases.involved", $"You stand in for the {part.ToString().ToLowerInvariant()} of this case, so you cannot {act} it (PP-3, PP-6).");
}
