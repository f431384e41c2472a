namespace AiGovernance.Common;

/// <summary>One page of a list, with the number of all rows that match.</summary>
/// <param name="Number">1-based.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, int Number, int Size)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
