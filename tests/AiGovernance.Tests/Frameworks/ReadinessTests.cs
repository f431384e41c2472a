using AiGovernance.Frameworks;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

/// <summary>S95: full for what is evidenced, half for what is shown in part, of what applies.</summary>
public sealed class ReadinessTests
{
    [Theory]
    [InlineData(10, 0, 0, 0, 0, 100)]
    [InlineData(8, 0, 0, 2, 5, 100)]  // inherited counts in full, what does not apply not at all
    [InlineData(9, 1, 0, 0, 0, 95)]
    [InlineData(199, 1, 0, 0, 0, 99)] // rounded down: 100 means that nothing is missing
    [InlineData(0, 1, 0, 0, 0, 50)]
    [InlineData(0, 0, 4, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 3, 0)]
    public void It_is_the_share_that_an_auditor_would_find(int evidenced, int partial, int gap, int inherited, int notApplicable, int percent) =>
        Assert.Equal(percent, Readiness.Of(new(evidenced, partial, gap, inherited, notApplicable)).Percent);

    [Fact]
    public void It_explains_itself() =>
        Assert.Equal("3 of 6 that apply are evidenced and count in full, 1 in part and count half, 2 are gaps and count nothing.", Readiness.Of(new(2, 1, 2, 1, 4)).Explained);
}
