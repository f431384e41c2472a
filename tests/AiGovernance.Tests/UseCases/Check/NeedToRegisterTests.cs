using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Check;
using Xunit;

namespace AiGovernance.Tests.UseCases.Check;

/// <summary>Whether somebody has to register what they have in mind (S1).</summary>
public class NeedToRegisterTests
{
    private static readonly ApprovedRow Chat = new("AI-2026-0001", "Chat", "Finance", null, Standing.Approved, "internal", "Owner", null);

    [Theory]
    [InlineData("rules", false, false, null, Need.NotAi)]
    [InlineData("itself", false, false, null, Need.Open)]
    [InlineData("unsure", false, true, null, Need.Register)]
    [InlineData("itself", true, false, null, Need.Open)]
    [InlineData("itself", true, false, "internal", Need.Covered)]
    [InlineData("itself", true, false, "confidential", Need.Register)]
    [InlineData("itself", true, false, "unknown", Need.Register)]
    [InlineData(null, true, false, "internal", Need.Open)]
    [InlineData("anything else", true, false, "internal", Need.Open)]
    public void Three_answers_come_to_one_outcome(string? does, bool hasUse, bool none, string? data, Need expected) =>
        Assert.Equal(expected, NeedToRegister.Of(does, hasUse ? Chat : null, none, data));

    [Fact]
    public void An_approval_that_names_no_level_covers_nothing() =>
        Assert.Equal(Need.Register, NeedToRegister.Of("itself", Chat with { PermittedDataLevel = null }, false, "public"));

    [Theory]
    [InlineData("Marketing", 1)]
    [InlineData("AI-2026-0001", 1)]
    [InlineData("payroll", 0)]
    [InlineData(" ", 0)]
    public async Task Approved_uses_are_found_by_name_or_reference_by_everyone(string text, int count)
    {
        await using var portal = TestPortal.Start();
        await Decided.WithConditions(portal);

        var found = (await portal.In(Part.Stranger, (FindApprovedUse h) => h.Handle(text))).Value!;

        Assert.Equal(count, found.Count);
    }

    [Fact]
    public async Task What_is_not_approved_or_confidential_is_not_found()
    {
        await using var portal = TestPortal.Start();
        await AUseCase.Submitted(portal);
        var approved = await Decided.WithConditions(portal);
        await portal.Write(async db => db.Entry((await db.UseCases.FindAsync(approved.Id))!).Property(u => u.IsConfidential).CurrentValue = true);

        Assert.Empty((await portal.In(Part.Stranger, (FindApprovedUse h) => h.Handle("a"))).Value!);
    }
}
