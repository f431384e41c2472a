using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>AT-1: what every action leaves on the trail, and what it does not.</summary>
public class MatrixTrailTests
{
    public static TheoryData<string> Rows => [.. Matrix.Rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_write_leaves_its_entry_and_a_refused_permission_its_own(string row) =>
        Faults.None((await Matrix.RunOf(row)).Select(outcome => FaultOf(Matrix.Rows[row], outcome)).OfType<string>());

    [Fact]
    public void What_writes_is_told_from_what_reads()
    {
        Assert.True(Writing.Is(typeof(AddUnit)));
        Assert.True(Writing.Is(typeof(ImportInventory)));
        Assert.False(Writing.Is(typeof(ListPeople)));
        Assert.False(Writing.Is(typeof(VerifyTrail)));
    }

    [Fact]
    public void A_missing_entry_is_found()
    {
        var row = Row.Of<AddUnit>().Act(h => h.Handle("Wholesale", null));
        var (done, refused) = (new Outcome(Part.Administrator, null, []), new Outcome(Part.Auditor, Refusal.Forbidden, []));
        Assert.NotNull(FaultOf(row, done));
        Assert.NotNull(FaultOf(row, refused));
        Assert.Null(FaultOf(row, refused with { Refusal = Refusal.NotFound }));
        Assert.Null(FaultOf(row.LeavesNoEntry("made up"), done));
    }

    private static string? FaultOf(ActionRow row, Outcome outcome)
    {
        var own = outcome.Entries.Where(e => e.Action == row.Action.Name && e.ActorName == (row.TrailName ?? NameOf(outcome.Part))).ToList();
        return outcome.Refusal switch
        {
            { Kind: RefusalKind.Forbidden } => own is [{ Operation: "refused" }] && outcome.Entries.Count == 1 ? null : $"{outcome.Part} was refused and left {Words(outcome)}",
            not null => outcome.Entries.Count == 0 ? null : $"{outcome.Part} was refused as if nothing were there, and left {Words(outcome)}",
            null when row.SavesSilentlyBecause is not null || !Writing.Is(row.Action) => outcome.Entries.Count == 0 ? null : $"{outcome.Part} should leave no entry and left {Words(outcome)}",
            null => own.Count > 0 ? null : $"{outcome.Part} did it and left no entry of this action: {Words(outcome)}",
        };
    }

    private static string NameOf(Part part) => part == Part.Nobody ? "not signed in" : part.Name;

    private static string Words(Outcome outcome) => outcome.Entries.Count == 0 ? "nothing" : string.Join(", ", outcome.Entries.Select(e => $"{e.Action} {e.Operation} by {e.ActorName}"));
}
