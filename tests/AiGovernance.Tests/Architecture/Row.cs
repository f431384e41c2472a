using AiGovernance.Common;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Architecture;

/// <summary>Begins the row of an action: <c>Row.Of&lt;AddUnit&gt;().Act(h => h.Handle("X", null)).May(Part.Administrator)</c>.</summary>
public static class Row
{
    /// <param name="state">Tells several rows of one action apart: "that is confidential".</param>
    public static RowOf<TAction> Of<TAction>(string? state = null) where TAction : notnull => new(state);
}

/// <summary>A row whose action needs nothing but the template's people.</summary>
public sealed class RowOf<TAction>(string? name) where TAction : notnull
{
    /// <summary>Builds the state through real actions and gives back what the act needs of it. Every part begins with a copy.</summary>
    public RowOf<TAction, TState> Given<TState>(Func<TestPortal, Task<TState>> given) => new(name, given);

    public ActionRow Act(Func<TAction, Task<Result>> act) => None.Act((h, _, _) => act(h));

    public ActionRow Act(Func<TAction, Part, Task<Result>> act) => None.Act((h, _, part) => act(h, part));

    public ActionRow Act<T>(Func<TAction, Task<Result<T>>> act) => None.Act((h, _, _) => act(h));

    public ActionRow Act<T>(Func<TAction, Part, Task<Result<T>>> act) => None.Act((h, _, part) => act(h, part));

    private RowOf<TAction, bool> None => Given(_ => Task.FromResult(true));
}

/// <summary>A row whose action works on a state.</summary>
public sealed class RowOf<TAction, TState>(string? name, Func<TestPortal, Task<TState>> given) where TAction : notnull
{
    public ActionRow Act(Func<TAction, TState, Task<Result>> act) => Act((h, state, _) => act(h, state));

    public ActionRow Act<T>(Func<TAction, TState, Task<Result<T>>> act) => Act((h, state, _) => act(h, state));

    public ActionRow Act<T>(Func<TAction, TState, Part, Task<Result<T>>> act) => Act(async (h, state, part) => new Result((await act(h, state, part)).Refusal));

    /// <param name="act">With the part that acts, for actions that name the person themselves.</param>
    public ActionRow Act(Func<TAction, TState, Part, Task<Result>> act) => new(
        typeof(TAction),
        name,
        async portal => await given(portal),
        async (portal, part, state) => (await portal.In(part, (TAction h) => act(h, (TState)state!, part))).Refusal);
}
