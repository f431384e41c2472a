using AiGovernance.Access;
using AiGovernance.UseCases;
using AiGovernance.Vendors;

namespace AiGovernance.Approvals;

/// <summary>Who may decide and settle what (rules, sections 1, 5 and 7).</summary>
public static class ApprovalPermissions
{
    /// <summary>Low and Moderate cases; the committee has its own way.</summary>
    public static readonly Permission Decide = Permission.Roles("approvals.decide", Role.GovernanceOffice);
    public static readonly Permission<Condition> GiveProof = new("approvals.give-proof", (actor, condition) => actor.Person == condition.OwnerId);

    /// <summary>The named verifier, else GovernanceOffice.</summary>
    public static readonly Permission<Condition> Verify = new("approvals.verify", (actor, condition) => condition.VerifierId is { } verifier && verifier == actor.Person)
    {
        ByRole = IsOffice,
        Where = (_, condition) => condition.VerifierId is null,
    };

    /// <summary>Waived by who decided (AP-1): the office for its own decisions, the chair for the committee's.</summary>
    public static readonly Permission<Decision> Waive = new("approvals.waive") { ByRole = AnswersForSome, Where = (actor, decision) => AnswersFor(actor, decision.Body) };

    public static readonly Permission<UseCase> StartProduction = new("approvals.start-production", Runs) { ByRole = IsOffice };

    /// <summary>AP-5: who sees danger stops it at once; the deputy with the chair's powers (CM-13).</summary>
    public static readonly Permission<UseCase> Suspend = new("approvals.suspend", IsOwner)
    {
        ByRole = actor => actor.IsAnyOf(Role.GovernanceOffice, Role.CommitteeChair, Role.CommitteeDeputy, Role.Executive) || actor.Disciplines.Contains(Discipline.Security),
    };

    /// <summary>Who runs it or cares for the register writes its shut-off plan (AP-5).</summary>
    public static readonly Permission<UseCase> PlanShutOff = new("approvals.plan-shut-off", Runs) { ByRole = IsOffice };

    /// <summary>The owner; the office where the owner cannot (AP-5).</summary>
    public static readonly Permission<UseCase> ConfirmStopped = new("approvals.confirm-stopped", IsOwner) { ByRole = IsOffice };

    public static readonly Permission<UseCase> AskReinstatement = new("approvals.ask-reinstatement", IsInvolved) { ByRole = IsOffice };

    /// <summary>Whoever answers for the decision that stood (AP-5).</summary>
    public static readonly Permission<DecisionBody> Reinstate = new("approvals.reinstate") { ByRole = AnswersForSome, Where = AnswersFor };

    /// <summary>The owner; the office where the owner cannot (AP-6).</summary>
    public static readonly Permission<UseCase> Retire = new("approvals.retire", IsOwner) { ByRole = IsOffice };

    /// <summary>Those whose case it is (AP-7).</summary>
    public static readonly Permission<UseCase> Appeal = new("approvals.appeal", IsInvolved);
    public static readonly Permission SendBack = Permission.Roles("approvals.send-back", Role.Executive);

    /// <summary>Those whose case it is (CM-14).</summary>
    public static readonly Permission<UseCase> AnswerDeferral = new("approvals.answer-deferral", IsInvolved);

    /// <summary>For the committee, whose decision it was (CM-14).</summary>
    public static readonly Permission StateDeferral = Permission.Roles("approvals.state-deferral", Role.CommitteeChair, Role.CommitteeDeputy);

    /// <summary>Whoever could have an approval asks for an exception (AP-8).</summary>
    public static readonly Permission<UseCase> AskException = new("approvals.ask-exception", IsInvolved) { ByRole = IsOffice };

    /// <summary>By the tier, as with decisions: the chair for High and Critical, the office for the others (AP-8).</summary>
    public static readonly Permission<UseCase> GrantException = new("approvals.grant-exception")
    {
        ByRole = AnswersForSome,
        Where = (actor, useCase) => AnswersFor(actor, useCase.Tier >= RiskScoring.RiskTier.High ? DecisionBody.Committee : DecisionBody.GovernanceOffice),
    };

    /// <summary>Which uses rely on a product: who reads assessments of vendors, and who decides about the uses.</summary>
    public static readonly Permission ReadProductUse = new("approvals.read-product-use", actor => VendorPermissions.ReadAssessments.Rule(actor) || actor.Is(Role.Executive) || actor.IsSeated);

    /// <summary>One task for all uses of a product that fell (VN-6).</summary>
    public static readonly Permission SettleFall = Permission.Roles("approvals.settle-fall", Role.GovernanceOffice);

    /// <summary>For all uses of a product; the committee answers (AP-8).</summary>
    public static readonly Permission AskProductException = Permission.Roles("approvals.ask-product-exception", Role.GovernanceOffice);
    public static readonly Permission EndProductException = Permission.Roles("approvals.end-product-exception", Role.CommitteeChair, Role.CommitteeDeputy);

    /// <summary>Anyone signed in (AP-9).</summary>
    public static readonly Permission ReportConcern = new("approvals.report-concern", _ => true);
    public static readonly Permission ReadConcerns = Permission.Roles("approvals.read-concerns", Role.GovernanceOffice, Role.Compliance, Role.Auditor);
    public static readonly Permission AnswerConcern = Permission.Roles("approvals.answer-concern", Role.GovernanceOffice);

    /// <summary>Times at which the portal itself acts (AP-2, AP-3).</summary>
    public static readonly Permission Process = Permission.SystemOnly("approvals.process");
    public static readonly Permission Read = Permission.Everyone("approvals.read");

    private static bool IsOffice(Actor actor) => actor.Is(Role.GovernanceOffice);

    private static bool IsOwner(Actor actor, UseCase useCase) => actor.Person == useCase.OwnerId;

    private static bool IsInvolved(Actor actor, UseCase useCase) => useCase.InvolvementOf(actor.Person) is not Involvement.None;

    private static bool Runs(Actor actor, UseCase useCase) => actor.Person is { } person && (person == useCase.OwnerId || person == useCase.SubmitterId);

    private static bool AnswersForSome(Actor actor) => Enum.GetValues<DecisionBody>().Any(body => AnswersFor(actor, body));

    private static bool AnswersFor(Actor actor, DecisionBody body) =>
        body is DecisionBody.Committee ? actor.IsAnyOf(Role.CommitteeChair, Role.CommitteeDeputy) : actor.Is(Role.GovernanceOffice);
}
