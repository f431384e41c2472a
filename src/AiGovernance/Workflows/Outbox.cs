using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>The process port: what a handler says to a process inside its own transaction, and how far a record has come. Who works it off is the engine.</summary>
public static class Outbox
{
    /// <summary>Begins a run on the newest version; one that is open goes back to its beginning, on its own version.</summary>
    public static void Start(this AppDbContext db, Process process, Guid subject, DateTime now) => db.Signal(process.Started, subject, now);

    /// <summary>Calls off what is open; none of its steps follows any more until it is started again.</summary>
    public static void Cancel(this AppDbContext db, Process process, Guid subject, DateTime now) => db.Signal(process.Cancelled, subject, now);

    /// <summary>How far a record is or has come; null where it never was in this process.</summary>
    public static Task<ProcessRun?> StateOf(this AppDbContext db, Process process, Guid subject, CancellationToken ct) =>
        db.ProcessRuns.SingleOrDefaultAsync(r => r.Subject == subject && r.Process == process.Name, ct);

    public static void Signal(this AppDbContext db, Signal signal, Guid subject, DateTime now) => db.OutboxSignals.Add(new OutboxSignal(signal, subject, now));

    public static void PutDue(this AppDbContext db, Due due, Guid subject, DateTime at) => db.DueRows.Add(new DueRow(due, subject, at));

    /// <summary>What was due and is no longer needed.</summary>
    public static async Task DropDue(this AppDbContext db, Due due, Guid subject, DateTime now, CancellationToken ct)
    {
        foreach (var row in await db.DueRows.Where(d => d.Kind == due.Kind && d.Subject == subject && d.DoneAt == null).ToListAsync(ct)) row.Done(now);
    }

    /// <summary>Marks a delivery as had by this subscriber, in its own transaction. False: it was had before, and nothing is to be done (RV-6).</summary>
    public static async Task<bool> Accept(this AppDbContext db, Delivery delivery, ISubscriber subscriber, DateTime now, CancellationToken ct)
    {
        var name = subscriber.GetType().Name;
        if (await db.Inbox.AnyAsync(i => i.DeliveryId == delivery.Id && i.Subscriber == name, ct)) return false;
        db.Inbox.Add(new InboxEntry(delivery.Id, name, now));
        return true;
    }
}
