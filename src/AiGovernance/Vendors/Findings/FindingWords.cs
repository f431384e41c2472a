using AiGovernance.Parts;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Findings;

/// <summary>How findings are written.</summary>
public static class FindingWords
{
    public static string Of(FindingSlice slice) => slice switch
    {
        FindingSlice.Open => "Not settled",
        FindingSlice.Overdue => "Overdue",
        FindingSlice.ToVerify => "To be verified",
        _ => "All",
    };

    public static string None(FindingSlice slice) => slice switch
    {
        FindingSlice.Overdue => "No finding is overdue.",
        FindingSlice.ToVerify => "No finding waits to be verified.",
        _ => "No finding here.",
    };

    public static (string Text, Look Look) Of(FindingState state, bool overdue) => state switch
    {
        FindingState.Open => overdue ? ("Overdue", Look.Bad) : ("Open", Look.Wait),
        FindingState.Resolved => ("Put right, to be verified", Look.Info),
        FindingState.Settled => ("Settled", Look.Good),
        _ => ("Taken back", Look.Neutral),
    };
}
