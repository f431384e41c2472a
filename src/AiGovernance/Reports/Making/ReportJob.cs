using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Documents;

namespace AiGovernance.Reports.Making;

/// <summary>How far something asked for on the page is.</summary>
public enum ReportJobState
{
    Waiting,
    Making,
    Done,
    Cancelled,
    Refused,

    /// <summary>A fault of the portal; the register says so too.</summary>
    Failed,
}

/// <summary>One report that a person asked for on the page (RP-4).</summary>
public sealed class ReportJob(PersonId? owner, string title) : IDisposable
{
    private readonly CancellationTokenSource cancel = new();

    public Guid Id { get; } = Guid.CreateVersion7();
    public PersonId? Owner { get; } = owner;
    public string Title { get; } = title;
    public ReportJobState State { get; private set; }
    public DocumentProgress Progress { get; private set; }

    /// <summary>Set when it is done.</summary>
    public string? Number { get; private set; }
    public Refusal? Refusal { get; private set; }
    public bool IsOver => State is not (ReportJobState.Waiting or ReportJobState.Making);

    internal CancellationToken Cancelled => cancel.Token;

    public void Dispose() => cancel.Dispose();

    internal void Cancel() => cancel.Cancel();

    /// <returns>Whether a person would see a difference: not at each of a thousand pages.</returns>
    internal bool Tell(DocumentProgress now)
    {
        var seen = Progress.Place != now.Place || Progress.Of != now.Of || Percent(Progress) != Percent(now);
        (Progress, State) = (now, now.Place > 0 ? ReportJobState.Waiting : ReportJobState.Making);
        return seen;
    }

    internal void End(Result<IssuedContent> made) =>
        (State, Number, Refusal) = (made.Succeeded ? ReportJobState.Done : ReportJobState.Refused, made.Value?.Number, made.Refusal);

    internal void End(ReportJobState state) => State = state;

    private static int Percent(DocumentProgress progress) => progress.Of == 0 ? 0 : 20 * progress.Page / progress.Of;
}
