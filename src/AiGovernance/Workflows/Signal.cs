namespace AiGovernance.Workflows;

/// <summary>Something that happened in a room and that upper rooms may follow; declared by the room that announces it.</summary>
/// <param name="Kind">room.past-tense, stored with the outbox row.</param>
public sealed record Signal(string Kind);

/// <summary>Something that a room will want to do at a time; declared by the room that handles it (RV-5).</summary>
/// <param name="Kind">room.what, stored with the due row.</param>
public sealed record Due(string Kind);

/// <summary>One signal or due row on its way to one subscriber.</summary>
/// <param name="Id">The same at every delivery, so that a second one is recognised (RV-6).</param>
/// <param name="Subject">The record it is about.</param>
public sealed record Delivery(Guid Id, string Kind, Guid Subject, DateTime At);

/// <summary>An action that follows a signal or a due time. Delivered at least once: it accepts the delivery inside its write.</summary>
public interface ISubscriber
{
    /// <summary>A refusal counts as a failure and is tried again; what is no longer needed is a success.</summary>
    Task<Common.Result> Handle(Delivery delivery, CancellationToken ct);
}
