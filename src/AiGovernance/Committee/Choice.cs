namespace AiGovernance.Committee;

/// <summary>What a voter can say on a ballot (CM-5).</summary>
public enum Choice
{
    Approve,
    ApproveWithConditions,
    Defer,
    Reject,

    /// <summary>Present without taking a side.</summary>
    Abstain,
}

/// <summary>The letters under which choices stand on ballots and in minutes: A, C, D, R and a dash.</summary>
public static class ChoiceLetters
{
    public static char Letter(this Choice choice) => choice switch
    {
        Choice.Approve => 'A',
        Choice.ApproveWithConditions => 'C',
        Choice.Defer => 'D',
        Choice.Reject => 'R',
        Choice.Abstain => '-',
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };

    /// <summary>A vote that lets the item proceed.</summary>
    public static bool Proceeds(this Choice choice) => choice is Choice.Approve or Choice.ApproveWithConditions;
}
