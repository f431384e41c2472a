using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Concerns;

/// <summary>One concern as people read it.</summary>
/// <param name="Reference">Of the case, where it names one that the reader sees.</param>
/// <param name="By">Null where it was reported without a name.</param>
/// <param name="IsUnread">An answer to the reader's own concern that they have not read.</param>
/// <param name="MayAnswer">This person may answer it now.</param>
/// <param name="MayAct">And may open a re-review or suspend with the answer.</param>
public sealed record ConcernRow(
    Guid Id, string? Reference, string Text, string? By, DateTime ReportedAt, DateOnly AnswerDueOn, string? Answer, ConcernStep Step, string? AnsweredBy, DateTime? AnsweredAt, bool IsUnread, bool MayAnswer, bool MayAct);

/// <summary>Concerns: all for the governance office, Compliance and auditors, their own for everyone else, what waits first (AP-9).</summary>
public sealed class ListConcerns(Database database, AccessCheck access)
{
    /// <summary>More are not shown at once.</summary>
    public const int Most = 200;

    public Task<Result<IReadOnlyList<ConcernRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<ConcernRow>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.ReportConcern)) return Refusal.Forbidden;
        // A concern is its reporter's own voice: nobody speaks or reads there for somebody else (PP-6).
        var (me, all, answers) = (access.Actor.Hand, access.Allows(ApprovalPermissions.ReadConcerns), access.Allows(ApprovalPermissions.AnswerConcern));
        var seen = db.UseCases.VisibleTo(access.Actor);
        var rows = await db.Concerns.Where(c => all || (c.ReportedBy != null && c.ReportedBy == me)).OrderBy(c => c.AnsweredAt != null).ThenBy(c => c.AnswerDueOn).Take(Most)
            .Select(c => new
            {
                Concern = c,
                Case = seen.FirstOrDefault(u => u.Id == c.UseCaseId),
                By = db.People.Where(p => p.Id == c.ReportedBy).Select(p => p.Name).FirstOrDefault(),
                AnsweredBy = db.People.Where(p => p.Id == c.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        return Result.Of<IReadOnlyList<ConcernRow>>([.. rows.Select(x => Row(x.Concern, x.Case, x.By, x.AnsweredBy, me, answers))]);
    }, ct);

    private ConcernRow Row(Concern c, UseCase? useCase, string? by, string? answeredBy, PersonId? me, bool answers)
    {
        var apart = useCase is null || useCase.LeavesFree(access.Actor);
        var may = answers && apart && c.AnsweredAt is null && !access.Actor.IsBoundBy(c.ReportedBy);
        return new(c.Id, useCase?.Reference, c.Text, by, c.ReportedAt, c.AnswerDueOn, c.Answer, c.Step, answeredBy, c.AnsweredAt,
            me is not null && c.ReportedBy == me && c.AnsweredAt is not null && c.ReadAt is null, may, may && useCase is not null);
    }
}
