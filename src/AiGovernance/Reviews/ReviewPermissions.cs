using AiGovernance.Access;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews;

/// <summary>Who triages, reviews, assigns and asks (rules, sections 1 and 5).</summary>
public static class ReviewPermissions
{
    public static readonly Permission Triage = Permission.Roles("reviews.triage", Role.GovernanceOffice);

    /// <summary>Changing a tier against the score, with a reason (RS-6).</summary>
    public static readonly Permission Rate = Permission.Roles("reviews.rate", Role.GovernanceOffice);

    /// <summary>Agreeing to a lower tier (RS-6).</summary>
    public static readonly Permission ConfirmRating = Permission.Roles("reviews.confirm-rating", Role.Compliance, Role.CommitteeChair);

    /// <summary>Setting a gate aside is Legal's; a second person confirms it where the law forbids (gates, section 4).</summary>
    public static readonly Permission LiftGate = new("reviews.lift-gate", actor => actor.Disciplines.Contains(Discipline.Legal));
    public static readonly Permission ConfirmLift = Permission.Roles("reviews.confirm-lift", Role.Compliance);
    public static readonly Permission Queue = Permission.Roles("reviews.queue", Role.Reviewer, Role.GovernanceOffice);

    /// <summary>The query shows only reviews of cases that the person may see (PP-1).</summary>
    public static readonly Permission Read = Permission.Everyone("reviews.read");

    /// <summary>The steps of the process are the portal's own.</summary>
    public static readonly Permission Process = Permission.SystemOnly("reviews.process");
    public static readonly Permission<Review> Claim = new("reviews.claim") { ByRole = actor => actor.Disciplines.Count > 0, Where = (actor, review) => actor.Disciplines.Contains(review.Discipline) };
    public static readonly Permission<Review> Assign = new("reviews.assign", (actor, review) => review.EscalatedToId is { } lead && lead == actor.Person) { ByRole = actor => actor.Is(Role.GovernanceOffice) };

    /// <summary>Writing belongs to its reviewer, as long as they hold the role (PP-5).</summary>
    public static readonly Permission<Review> Write = new("reviews.write", (actor, review) => review.ReviewerId is { } reviewer && reviewer == actor.Person && actor.Disciplines.Contains(review.Discipline));

    /// <summary>Answering belongs to the submitter, and to who registered on behalf.</summary>
    public static readonly Permission<UseCase> Answer = new("reviews.answer", (actor, useCase) => useCase.InvolvementOf(actor.Person) is Involvement.Submitter);

    /// <summary>Whoever may read the case; the query asks (RV-3).</summary>
    public static readonly Permission Comment = new("reviews.comment", _ => true);

    /// <summary>Legal and the chair, in person (RV-3, PP-6).</summary>
    public static readonly Permission PrivilegedNotes =
        new("reviews.privileged-notes", actor => actor.Disciplines.Contains(Discipline.Legal) || actor.Is(Role.CommitteeChair), Personal: true);

    /// <summary>Those whose case it is, and those who look at it (RV-10).</summary>
    public static readonly Permission<UseCase> RecordAssessment = new("reviews.record-assessment", (actor, useCase) => useCase.InvolvementOf(actor.Person) is not Involvement.None)
    {
        ByRole = actor => actor.IsAnyOf(Role.GovernanceOffice, Role.Reviewer),
    };

    /// <summary>The discipline that knows the kind, else the governance office (RV-10).</summary>
    public static readonly Permission<AssessmentKind> ApproveAssessment = new("reviews.approve-assessment")
    {
        ByRole = actor => Enum.GetValues<AssessmentKind>().Any(kind => Approves(actor, kind)),
        Where = Approves,
    };

    private static bool Approves(Actor actor, AssessmentKind kind) =>
        actor.Is(Role.GovernanceOffice) || (AssessmentApprovers.DisciplineOf(kind) is { } discipline && actor.Disciplines.Contains(discipline));
}
