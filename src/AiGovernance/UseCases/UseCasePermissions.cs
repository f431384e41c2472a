using AiGovernance.Access;

namespace AiGovernance.UseCases;

/// <summary>Who may do what with a use case (section 1 of the rules).</summary>
public static class UseCasePermissions
{
    public static readonly Permission Register = Permission.Everyone("use-cases.register");
    public static readonly Permission Import = Permission.Roles("use-cases.import", Role.GovernanceOffice) with { ForSystem = true };
    public static readonly Permission List = Permission.Everyone("use-cases.list");

    /// <summary>Writing a draft and submitting it belongs to the submitter, and to who registers on behalf.</summary>
    public static readonly Permission<UseCase> Edit = new("use-cases.edit", IsAuthor);
    public static readonly Permission<UseCase> Submit = new("use-cases.submit", IsAuthor);
    public static readonly Permission<UseCase> Withdraw = new("use-cases.withdraw", IsAuthor);

    private static bool IsAuthor(Actor actor, UseCase useCase) => useCase.InvolvementOf(actor.Person) is Involvement.Submitter;
}
