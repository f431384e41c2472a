using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Confidentiality;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Who votes on a case that stands on an agenda goes on reading it when it becomes confidential (PP-1).</summary>
internal sealed class VotersOfItem : ICaseVoters
{
    public async Task<IReadOnlyList<PersonId>> Of(AppDbContext db, UseCaseId useCase, CancellationToken ct)
    {
        var items = await db.AgendaItems.Include(i => i.Conflicts).Include(i => i.Substitutes)
            .Where(i => i.UseCaseId == useCase && (i.State == ItemState.Queued || i.State == ItemState.Open || i.State == ItemState.BallotOpen)).ToListAsync(ct);
        if (items.Count == 0 || await SeatedCommittee.Read(db, ct) is not { } committee) return [];
        var meetings = items.Select(i => i.MeetingId).Distinct().ToList();
        var days = await db.Meetings.Where(m => meetings.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.On, ct);
        return [.. items.SelectMany(i => committee.PeopleOn(days[i.MeetingId]).Union(i.Substitutes.Where(s => s.EndedAt is null).Select(s => s.PersonId)).Except(i.Recused)).Distinct()];
    }
}
