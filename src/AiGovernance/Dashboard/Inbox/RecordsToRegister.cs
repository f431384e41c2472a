using AiGovernance.Access;
using AiGovernance.DataAssets;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Naming;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Data sources and products that a submitted case names in words: somebody enters them in the register and joins the two (UC-9).</summary>
internal sealed class RecordsToRegister : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => DataAssetPermissions.Classify.Rule(me);

    public IQueryable<int> Waiting(InboxReading at, int mark) => Named(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Named(at).OrderBy(n => n.Id).Take(InboxReading.Most).Join(at.Db.UseCases, n => n.UseCaseId, u => u.Id, (n, u) => new
        {
            n.Kind,
            n.Name,
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, x.Kind is NamedKind.DataSource ? "Register a data source" : "Register a product", x.Case,
            $"The case names \"{x.Name}\", which no register has. Enter it there, then join the two on the case.", "Register", null))];
    }

    private static IQueryable<NamedRecord> Named(InboxReading at)
    {
        var (seen, office) = (at.Db.UseCases.VisibleTo(at.Me).Where(u => u.Standing != Standing.Retired && u.Standing != Standing.Rejected).Select(u => u.Id), at.Me.Is(Role.GovernanceOffice));
        return at.Db.NamedInForce().Where(n => n.JoinedAt == null && (office || n.Kind == NamedKind.DataSource) && seen.Contains(n.UseCaseId));
    }
}
