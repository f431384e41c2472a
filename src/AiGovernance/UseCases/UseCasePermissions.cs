using AiGovernance.Access;
using AiGovernance.UseCases.Naming;

namespace AiGovernance.UseCases;

/// <summary>Who may do what with a use case (section 1 of the rules).</summary>
public static class UseCasePermissions
{
    public static readonly Permission Register = Permission.Everyone("use-cases.register");
    public static readonly Permission Import = Permission.Roles("use-cases.import", Role.GovernanceOffice) with { ForSystem = true };

    /// <summary>Which inventories were imported, and what became of their rows.</summary>
    public static readonly Permission ReadImports = Permission.Roles("use-cases.read-imports", Role.GovernanceOffice, Role.Compliance, Role.Auditor) with { ForSystem = true };
    public static readonly Permission SaveProfile = Permission.Roles("use-cases.save-import-profile", Role.GovernanceOffice);
    public static readonly Permission Process = Permission.SystemOnly("use-cases.process");

    /// <summary>A transitional permission for an imported use (UC-5); it judges, so who has a part in it may not (PP-3).</summary>
    public static readonly Permission GrantTransition = Permission.Roles("use-cases.grant-transition", Role.GovernanceOffice);

    /// <summary>Likely duplicates, a confidential one included, are the governance office's to sort out (UC-4, RV-0).</summary>
    public static readonly Permission CompareWithRegister = Permission.Roles("use-cases.compare-with-register", Role.GovernanceOffice);

    /// <summary>Who keeps the register says which of its records a case means: the office, for data also the stewards of data (UC-9).</summary>
    public static readonly Permission<NamedRecord> JoinNamed = new("use-cases.join-named")
    {
        ByRole = actor => actor.Is(Role.GovernanceOffice) || (actor.Is(Role.Reviewer) && actor.Disciplines.Contains(Discipline.Data)),
        Where = (actor, named) => named.Kind is NamedKind.DataSource || actor.Is(Role.GovernanceOffice),
    };
    public static readonly Permission List = Permission.Everyone("use-cases.list");

    /// <summary>They read every case, so that no reference says too much (PP-1).</summary>
    public static readonly Permission VerifyScores = Permission.Roles("use-cases.verify-scores", Role.Auditor, Role.Compliance) with { ForSystem = true };

    /// <summary>Writing a draft and submitting it belongs to the submitter, and to who registers on behalf; a later revision also to the owner.</summary>
    public static readonly Permission<UseCase> Edit = new("use-cases.edit", WritesIt);
    public static readonly Permission<UseCase> Submit = new("use-cases.submit", WritesIt);

    /// <summary>Submitter and owner; an imported case nobody submitted is its unit's lead's or the governance office's to begin; who does becomes its submitter (UC-2, UC-7).</summary>
    public static readonly Permission<UseCase> StartRevision = new("use-cases.start-revision", BeginsNext)
    {
        ByRole = actor => actor.IsAnyOf(Role.GovernanceOffice, Role.BusinessUnitLead),
        Where = (actor, useCase) => useCase.SubmitterId is null && IsOfficeOrItsUnit(actor, useCase),
    };
    public static readonly Permission<UseCase> Withdraw = new("use-cases.withdraw", IsAuthor);

    /// <summary>Who has a part in it, the governance office and Compliance keep it from others; no reason has to wait for an office (PP-1).</summary>
    public static readonly Permission<UseCase> KeepConfidential = new("use-cases.keep-confidential", HasPart) { ByRole = actor => actor.IsAnyOf(Role.GovernanceOffice, Role.Compliance) };

    /// <summary>Who reads a confidential case is said by those who answer for it, by who handles it, and by Compliance (PP-1).</summary>
    public static readonly Permission<UseCase> NameReaders = new("use-cases.name-readers", (actor, useCase) => HasPart(actor, useCase) || Handles(actor, useCase)) { ByRole = IsCompliance };

    /// <summary>Opening it to others, or giving it to another hand of the office, is not the applicant's to do.</summary>
    public static readonly Permission<UseCase> HandleConfidential = new("use-cases.handle-confidential", Handles) { ByRole = IsCompliance, Where = (actor, useCase) => !HasPart(actor, useCase) };

    /// <summary>Who has the parts now hands them on; the unit's lead and the governance office do where somebody left or none was named (UC-7).</summary>
    public static readonly Permission<UseCase> HandOver = new("use-cases.hand-over", HasPart)
    {
        ByRole = actor => actor.IsAnyOf(Role.GovernanceOffice, Role.BusinessUnitLead),
        Where = IsOfficeOrItsUnit,
    };

    private static bool IsCompliance(Actor actor) => actor.Is(Role.Compliance);

    private static bool IsOfficeOrItsUnit(Actor actor, UseCase useCase) => actor.Is(Role.GovernanceOffice) || actor.Unit == useCase.UnitId;

    private static bool HasPart(Actor actor, UseCase useCase) => useCase.InvolvementOf(actor.Person) is not Involvement.None;

    private static bool Handles(Actor actor, UseCase useCase) =>
        !HasPart(actor, useCase) && actor.Person is { } person && person == useCase.ConfidentialOfficeId;

    private static bool WritesIt(Actor actor, UseCase useCase) =>
        IsAuthor(actor, useCase) || (IsOwner(actor, useCase) && useCase.OpenRevision is { Number: > 1 });

    private static bool BeginsNext(Actor actor, UseCase useCase) => IsAuthor(actor, useCase) || IsOwner(actor, useCase);

    private static bool IsOwner(Actor actor, UseCase useCase) => actor.Person is { } person && person == useCase.OwnerId;

    private static bool IsAuthor(Actor actor, UseCase useCase) => useCase.InvolvementOf(actor.Person) is Involvement.Submitter;
}
