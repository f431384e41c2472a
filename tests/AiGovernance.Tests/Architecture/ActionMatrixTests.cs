using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>PP-2: who may do what, for every action there is, by doing it.</summary>
public class ActionMatrixTests
{
    public static TheoryData<string> Rows => [.. Matrix.Rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Those_who_may_do_it_can_and_all_others_are_refused(string row)
    {
        var outcomes = await Matrix.RunOf(row);
        Assert.Equal(Part.Anybody, outcomes.Select(o => o.Part));
        Faults.None(outcomes.Select(o => Matrix.Rows[row].FaultOf(o.Part, o.Refusal)).OfType<string>());
    }

    [Fact]
    public void Every_action_has_a_row_in_which_somebody_may_do_it()
    {
        Assert.True(Product.Actions.Count > 10, "The product has far more actions.");
        Faults.None(Product.Actions.Except(Matrix.Rows.Values.Where(r => r.Allowed.Count > 0).Select(r => r.Action)).Select(a => $"{a.FullName} has no row: write one beside its tests (IActionRows)"));
    }

    [Fact]
    public async Task A_row_that_says_too_little_or_too_much_is_found()
    {
        var wrong = Row.Of<AddUnit>().Act(h => h.Handle("Wholesale", null)).May(Part.Auditor).Hears(Refusal.Stale, Part.Stranger);
        var faults = (await Matrix.Run(wrong)).Select(o => wrong.FaultOf(o.Part, o.Refusal)).OfType<string>().ToList();
        Assert.Contains(faults, f => f.StartsWith("Auditor may, and was refused", StringComparison.Ordinal));
        Assert.Contains("Administrator may not, and did it", faults);
        Assert.Contains("AiGovernance may not, and did it", faults);
        Assert.Contains("Stranger should hear common.stale and heard common.forbidden", faults);
        Assert.Equal(4, faults.Count);
    }

    [Fact]
    public async Task A_refusal_for_another_reason_does_not_pass_for_a_refused_permission()
    {
        var clumsy = Row.Of<AddUnit>().Act(h => h.Handle("", null)).May();
        Assert.Contains((await Matrix.Run(clumsy)).Select(o => clumsy.FaultOf(o.Part, o.Refusal)), f => f is not null && f.StartsWith("Administrator may not, and was refused for another reason", StringComparison.Ordinal));
    }
}
