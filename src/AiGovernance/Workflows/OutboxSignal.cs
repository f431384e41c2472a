using AiGovernance.Common;

namespace AiGovernance.Workflows;

/// <summary>A signal written in the transaction of the change it announces, and kept until every subscriber has it (RV-6).</summary>
public sealed class OutboxSignal
{
    private OutboxSignal() { } // EF Core

    internal OutboxSignal(Signal signal, Guid subject, DateTime now) => (Id, Kind, Subject, At, NextTryAt) = (Guid.CreateVersion7(), signal.Kind, subject, now, now);

    /// <summary>Given by the database: the order in which signals of one subject come.</summary>
    public long Number { get; private init; }
    public Guid Id { get; private init; }
    public string Kind { get; private init; } = "";
    public Guid Subject { get; private init; }
    public DateTime At { get; private init; }
    public DateTime? DoneAt { get; private set; }
    public int Attempts { get; private set; }
    public DateTime NextTryAt { get; private set; }

    /// <summary>Failed too often; waits for a person (RV-6).</summary>
    public DateTime? ParkedAt { get; private set; }
    public string? Error { get; private set; }

    public Delivery ToDelivery() => new(Id, Kind, Subject, At);

    /// <summary>Done where nothing went wrong; else it is tried again or parked.</summary>
    internal void Close(string? error, DateTime now)
    {
        if (error is null) (DoneAt, Error) = (now, null);
        else (Attempts, NextTryAt, ParkedAt, Error) = Trouble.After(Attempts, error, now);
    }

    /// <summary>A person lets it go on; the last error stays until it is done.</summary>
    public Result Retry(DateTime now)
    {
        if (ParkedAt is null) return WorkflowRefusals.NotParked;
        (Attempts, NextTryAt, ParkedAt) = (0, now, null);
        return Result.Success;
    }
}

/// <summary>A time at which a room wants to act on a record (RV-5).</summary>
public sealed class DueRow
{
    private DueRow() { } // EF Core

    internal DueRow(Due due, Guid subject, DateTime at) => (Id, Kind, Subject, At, NextTryAt) = (Guid.CreateVersion7(), due.Kind, subject, at, at);

    public Guid Id { get; private init; }
    public string Kind { get; private init; } = "";
    public Guid Subject { get; private init; }
    public DateTime At { get; private init; }
    public DateTime? DoneAt { get; private set; }
    public int Attempts { get; private set; }
    public DateTime NextTryAt { get; private set; }
    public DateTime? ParkedAt { get; private set; }
    public string? Error { get; private set; }

    public Delivery ToDelivery() => new(Id, Kind, Subject, At);

    internal void Done(DateTime now) => (DoneAt, Error) = (now, null);

    /// <summary>Done where nothing went wrong; else it is tried again or parked.</summary>
    internal void Close(string? error, DateTime now)
    {
        if (error is null) Done(now);
        else (Attempts, NextTryAt, ParkedAt, Error) = Trouble.After(Attempts, error, now);
    }

    /// <summary>A person lets it go on; the last error stays until it is done.</summary>
    public Result Retry(DateTime now)
    {
        if (ParkedAt is null) return WorkflowRefusals.NotParked;
        (Attempts, NextTryAt, ParkedAt) = (0, now, null);
        return Result.Success;
    }
}

/// <summary>That a subscriber has had a delivery; unique, so a second delivery ends here (RV-6).</summary>
public sealed class InboxEntry
{
    private InboxEntry() { } // EF Core

    internal InboxEntry(Guid delivery, string subscriber, DateTime now) => (DeliveryId, Subscriber, At) = (delivery, subscriber, now);

    public Guid DeliveryId { get; private init; }
    public string Subscriber { get; private init; } = "";
    public DateTime At { get; private init; }
}

/// <summary>Which instance works at present; it must say so again before the time is over, else another one takes it.</summary>
public sealed class WorkLease
{
    public int Id { get; private init; } = 1;
    public string Owner { get; private set; } = "";
    public DateTime Until { get; private set; }

    internal bool Take(string owner, DateTime now, TimeSpan length)
    {
        if (Owner != owner && Until > now) return false;
        (Owner, Until) = (owner, now + length);
        return true;
    }

    internal bool Release(string owner, DateTime now)
    {
        if (Owner != owner) return false;
        Until = now;
        return true;
    }
}

/// <summary>What a failure does: wait longer each time, then park.</summary>
internal static class Trouble
{
    /// <summary>One second, four, nine, sixteen: half a minute in all before a person is asked.</summary>
    public const int MostAttempts = 5;

    private const int ErrorMaxLength = 1000;

    public static (int Attempts, DateTime NextTryAt, DateTime? ParkedAt, string Error) After(int attempts, string error, DateTime now)
    {
        var next = attempts + 1;
        return (next, now.AddSeconds(next * next), next >= MostAttempts ? now : null, error.Length > ErrorMaxLength ? error[..ErrorMaxLength] : error);
    }
}
