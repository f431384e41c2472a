using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Subjects;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>What is to be issued for one meeting: its parts, and for whom which of them are left out.</summary>
/// <param name="Part">0 for the packet, else the number of the addendum.</param>
/// <param name="Editions">Each a set of items left out; the first leaves out none.</param>
internal sealed record PacketProof(Meeting Meeting, int Part, IReadOnlyList<PacketPart> Parts, IReadOnlyList<IReadOnlySet<AgendaItemId>> Editions);

/// <summary>Reads, sets and issues the packet of a meeting and its addenda. Permission is the asking handler's to check.</summary>
public sealed class PacketPress(DocumentIssue documents, OrganisationProfile organisation, TimeProvider clock)
{
    /// <returns>Null where nothing is new since what was issued last.</returns>
    internal async Task<PacketProof?> Read(AppDbContext db, Meeting meeting, SeatedCommittee committee, CancellationToken ct)
    {
        var issued = await db.MeetingPackets.AsNoTracking().Where(p => p.MeetingId == meeting.Id && p.Without == "").OrderBy(p => p.Part).ToListAsync(ct);
        var known = new Dictionary<AgendaItemId, string>();
        foreach (var (item, hash) in issued.SelectMany(p => p.HashOfParts)) known[item] = hash;

        var items = meeting.Items.Where(i => !i.IsOver).OrderBy(i => i.Order).ToList();
        var parts = new List<PacketPart>();
        foreach (var item in items) parts.Add(await Part(db, item, ct));
        if (issued.Count > 0) parts.RemoveAll(p => known.GetValueOrDefault(p.Item) == p.Hash);
        if (parts.Count == 0) return null;

        var told = parts.Where(p => p.Section is not null).Select(p => p.Item).ToHashSet();
        var editions = committee.EverybodyOn(meeting.On).Select(person => items.Where(i => told.Contains(i.Id) && i.Recused.Contains(person)).Select(i => i.Id).ToHashSet())
            .Where(without => without.Count > 0).Distinct(HashSet<AgendaItemId>.CreateSetComparer());
        return new(meeting, issued.Count, parts, [new HashSet<AgendaItemId>(), .. editions]);
    }

    /// <param name="action">The handler that asks; its name stands on the trail.</param>
    internal async Task<Result<IReadOnlyList<MeetingPacket>>> Issue(object action, PacketProof proof, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var hashes = proof.Parts.ToDictionary(p => p.Item, p => p.Hash);
        var issued = new List<MeetingPacket>();
        foreach (var without in proof.Editions)
        {
            var left = without.Count == 0 ? "" : $", without {string.Join(", ", proof.Parts.Where(p => without.Contains(p.Item)).Select(p => $"item {p.Order}"))}";
            var request = new DocumentRequest(PacketReport.Kind, $"{PacketReport.TitleOf(proof.Part)}, ethics committee {proof.Meeting.On:yyyy-MM-dd}{left}", proof.Meeting.Id.Value, now);
            var made = await documents.Issue(action, request, entry => Task.FromResult(Result.Of(PacketReport.Of(proof.Meeting, proof.Parts, proof.Part, without, organisation.Name, entry, now))), ct);
            if (!made.Succeeded) return made.Refusal;
            issued.Add(new MeetingPacket(proof.Meeting.Id, proof.Part, without, hashes, made.Value.Number, now));
        }
        return issued;
    }

    private async Task<PacketPart> Part(AppDbContext db, AgendaItem item, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var useCase = item.UseCaseId is { } id ? await db.UseCases.AsNoTracking().Include(u => u.Revisions).SingleAsync(u => u.Id == id, ct) : null;
        if (useCase is { IsConfidential: true }) return new(item.Id, item.Order, "Confidential case", null, new(item.Order, "Confidential case", "", "in the portal, for its voters"));
        if (item.Kind is not ItemKind.UseCase) return await Other(db, item, today, ct);
        var read = await PacketItem.Read(db, Actor.System(ActSource.Job), item, useCase!, today, ct);
        var title = $"{useCase!.Reference} {useCase.Title}";
        return new(item.Id, item.Order, title, PacketSections.Of(read), new(item.Order, title, PaperWords.Tier(read.Revision.Tier!.Value, read.Revision.TierByScore), CommitteeWords.Advice(read.Papers.Recommendation)));
    }

    private static async Task<PacketPart> Other(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct)
    {
        var subject = (await ItemKinds.SubjectOf(db, Actor.System(ActSource.Job), item, ct))!;
        var papers = await subject.Papers(db, item, today, ct);
        var file = await subject.Read(db, item, papers, ct);
        return new(item.Id, item.Order, item.Title, PacketSections.Of(file, papers), new(item.Order, item.Title, CommitteeWords.Of(item.Kind), papers.Recommendation is null ? "" : CommitteeWords.Advice(papers.Recommendation)));
    }
}
