using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Writes the minutes from what is on the record (CM-10).</summary>
internal static class MinutesWriter
{
    public static async Task<MeetingMinutes> Of(AppDbContext db, Meeting meeting, CommitteeSettings settings, string? annotation, CancellationToken ct)
    {
        var (cases, items) = (meeting.Items.Select(i => i.UseCaseId).ToList(), meeting.Items.Select(i => i.Id).ToList());
        var useCases = await db.UseCases.Where(u => cases.Contains(u.Id)).ToDictionaryAsync(u => u.Id, ct);
        var ballots = await db.Ballots.Include(b => b.Votes).Where(b => items.Contains(b.ItemId)).OrderBy(b => b.OpenedAt).ToListAsync(ct);
        var names = await Names.Of(db, [
            settings.ChairId, settings.DeputyId, .. meeting.Presences.Select(p => p.PersonId), .. ballots.SelectMany(b => b.Votes).Select(v => v.VoterId),
            .. meeting.Items.SelectMany(i => i.Conflicts).SelectMany(c => new[] { c.PersonId, c.RuledBy }).OfType<PersonId>(),
            .. meeting.Items.SelectMany(i => i.Substitutes).SelectMany(s => new[] { s.PersonId, s.SeatedBy }),
        ], ct);
        return new(meeting.On, meeting.StartedAt!.Value, meeting.ClosedAt, names[settings.ChairId], names[settings.DeputyId],
            [.. meeting.Presences.OrderBy(p => p.ArrivedAt).ThenBy(p => names[p.PersonId]).Select(p => new MinutesPresence(names[p.PersonId], p.ArrivedAt, p.LeftAt))],
            [.. meeting.Items.OrderBy(i => i.Order).Select(i => Of(i, i.UseCaseId is { } of ? useCases[of] : null, ballots.Where(b => b.ItemId == i.Id), names))], annotation);
    }

    private static MinutesItem Of(AgendaItem item, UseCase? useCase, IEnumerable<Ballot> ballots, IReadOnlyDictionary<PersonId, string> names) => new(
        useCase?.Id.Value ?? Guid.Empty, item.Order, item.Kind is ItemKind.UseCase ? useCase!.Reference : "", item.Kind is ItemKind.UseCase ? useCase!.Title : item.Title, item.Tier, item.State, item.CarriedOverBecause,
        [.. item.Conflicts.OrderBy(c => c.MadeAt).Select(c => new MinutesConflict(names[c.PersonId], c.Kind, c.State, c.Reason, c.Ruling, c.RuledBy is { } by ? names[by] : null))],
        [.. ballots.Select(b => new MinutesBallot(b.State, b.OpenedAt, b.EndedAt, b.VoidedBecause, b.Outcome, b.Present, b.Cast, b.Proceed, b.DecidingReason,
            b.ConditionHash, b.Conditions, PublishedVote.Of(b, names)) { UrgentBecause = b.UrgentBecause, ByConsent = b.ConsentId is not null })], item.Kind is ItemKind.UseCase ? useCase!.TierByScore : null, item.Kind)
    {
        Substitutes = [.. item.Substitutes.OrderBy(s => s.SeatedAt).Select(s => new MinutesSubstitute(names[s.PersonId], s.Seat, names[s.SeatedBy], s.Reason, s.EndedAt is not null))],
    };
}

/// <summary>Names of people by id.</summary>
internal static class Names
{
    public static Task<Dictionary<PersonId, string>> Of(AppDbContext db, IEnumerable<PersonId> people, CancellationToken ct)
    {
        var ids = people.Distinct().ToList();
        return db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }
}
