namespace AiGovernance.Common;

/// <summary>What came of an action: done, or refused by name. Exceptions are for bugs and broken infrastructure.</summary>
public readonly record struct Result(Refusal? Refusal)
{
    public static readonly Result Success;

    public bool Succeeded => Refusal is null;

    public static Result<T> Of<T>(T value) => new(value, null);

    public static implicit operator Result(Refusal refusal) => new(refusal);
}

/// <summary>What came of an action that gives something back.</summary>
/// <param name="Value">Set when it succeeded.</param>
public readonly record struct Result<T>(T? Value, Refusal? Refusal)
{
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Refusal is null;

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
    public static implicit operator Result<T>(T value) => new(value, null);
}
