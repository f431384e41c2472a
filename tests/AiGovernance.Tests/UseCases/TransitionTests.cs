using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Transition;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>UC-5: an imported use may go on until a day, 180 days at most, before anybody decided on it.</summary>
public sealed class TransitionTests : IAsyncDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(0, "use-cases.transition-past")]
    [InlineData(1, null)]
    [InlineData(180, null)]
    [InlineData(181, "use-cases.transition-too-long")]
    public async Task It_ends_after_today_and_within_180_days(int days, string? refused)
    {
        var id = (await Imported())[0];
        Assert.Equal(refused, (await Grant(id, days)).Refusal?.Code);
        Assert.Equal(refused is null ? Today.AddDays(days) : null, (await Read(id)).TransitionalUntil);
    }

    [Fact]
    public async Task It_is_no_approval_and_stands_on_the_trail_with_its_reason()
    {
        var id = (await Imported())[0];
        await Grant(id, 90);

        Assert.Equal(Standing.Registered, (await Read(id)).Standing);
        await using var db = portal.Db();
        var entries = await db.Trail.Where(e => e.Action == nameof(GrantTransition) && e.Subject == id.Value).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(entries, e => e.RecordKind == "transitional-permission" && e.Text.Contains("\"reason\":\"runs for years\"", StringComparison.Ordinal));
        var rows = (await portal.In(Part.Governance, (ListUseCases h) => h.Handle(new UseCaseFilter(Slice: new UseCaseSlice(Transition: true))))).Value!;
        Assert.Equal(Today.AddDays(90), Assert.Single(rows.Rows).TransitionalUntil);
    }

    [Fact]
    public async Task It_lapses_when_its_last_day_is_over_and_not_before()
    {
        var id = (await Imported())[0];
        await Grant(id, 10);

        portal.Clock.Advance(TimeSpan.FromDays(10));
        await Round();
        Assert.NotNull((await Read(id)).TransitionalUntil);

        portal.Clock.Advance(TimeSpan.FromDays(1));
        await Round();
        Assert.Null((await Read(id)).TransitionalUntil);
        var shown = (await portal.In(Part.Governance, (ReadTransition h) => h.Handle(id))).Value!;
        Assert.NotNull(Assert.Single(shown.Lines).EndedAt);
    }

    [Fact]
    public async Task A_newer_one_takes_the_place_of_the_former_and_outlives_its_end()
    {
        var id = (await Imported())[0];
        await Grant(id, 10);
        await Grant(id, 100, version: 1);
        portal.Clock.Advance(TimeSpan.FromDays(11));
        await Round();

        Assert.Equal(Today.AddDays(100), (await Read(id)).TransitionalUntil);
    }

    [Fact]
    public async Task All_undecided_uses_of_an_import_get_their_own_in_one_act()
    {
        var ids = await Imported(300);
        await Grant(ids[0], 10);
        await using var db = portal.Db();
        var import = (await db.InventoryImports.SingleAsync(TestContext.Current.CancellationToken)).Id;
        var filter = new UseCaseFilter(Slice: new UseCaseSlice(Import: import.Value));

        Assert.Equal(299, (await portal.In(Part.Governance, (CountTransitions h) => h.Handle(filter))).Value!.Count);
        Assert.Equal(299, (await portal.In(Part.Governance, (GrantTransitions h) => h.Handle(filter, Terms(50)))).Value);
        Assert.Equal(Today.AddDays(10), (await Read(ids[0])).TransitionalUntil);
        Assert.Equal(300, await db.TransitionalPermissions.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(300, await db.DueRows.CountAsync(d => d.Kind == UseCaseDues.TransitionEnded.Kind, TestContext.Current.CancellationToken));
        Assert.Equal(UseCaseRefusals.NonePermittable, (await portal.In(Part.Governance, (GrantTransitions h) => h.Handle(filter, Terms(50)))).Refusal);
    }

    [Fact]
    public async Task It_is_refused_by_name()
    {
        var id = (await Imported())[0];
        var own = await AUseCase.Submitted(portal);

        Assert.Equal(Refusal.ReasonMissing, (await portal.In(Part.Governance, (GrantTransition h) => h.Handle(id, 0, Terms(5) with { Reason = " " }))).Refusal);
        Assert.Equal(UseCaseRefusals.TransitionReasonTooLong, (await portal.In(Part.Governance, (GrantTransition h) => h.Handle(id, 0, Terms(5) with { Reason = new string('r', 2001) }))).Refusal);
        Assert.Equal(Refusal.Stale, (await Grant(id, 5, version: 9)).Refusal);
        Assert.Equal(UseCaseRefusals.NotImported, (await Grant(own.Id, 5, own.Version)).Refusal);
        await Grant(id, 5);
        await portal.Write(async db => (await db.UseCases.Include(u => u.History).SingleAsync(u => u.Id == id)).Suspend(portal.Clock.Now));
        Assert.Null((await Read(id)).TransitionalUntil);
        Assert.Equal(UseCaseRefusals.DecidedAlready, (await Grant(id, 5, version: 2)).Refusal);
    }

    [Fact]
    public async Task Who_has_a_part_in_a_case_does_not_permit_it()
    {
        var id = (await Imported())[0];
        Assert.Null((await portal.In(Part.Governance, (StartRevision h) => h.Handle(id))).Refusal);
        var version = (await Read(id)).Version;

        Assert.Equal("use-cases.involved", (await Grant(id, 5, version)).Refusal?.Code);
        Assert.Equal(UseCaseRefusals.NonePermittable, (await portal.In(Part.Governance, (GrantTransitions h) => h.Handle(new UseCaseFilter(), Terms(5)))).Refusal);
    }

    [Fact]
    public async Task A_forbidden_practice_gets_none()
    {
        var id = (await Imported())[0];
        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == id)).Property(u => u.Tier).CurrentValue = RiskTier.Prohibited);
        Assert.Equal(UseCaseRefusals.NotWhileProhibited, (await Grant(id, 5, version: 1)).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static TransitionTerms Terms(int days) => new(Today.AddDays(days), "runs for years");

    private Task<Result> Grant(UseCaseId id, int days, int version = 0) => portal.In(Part.Governance, (GrantTransition h) => h.Handle(id, version, Terms(days)));

    private async Task Round()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkRound>().Run();
    }

    private async Task<IReadOnlyList<UseCaseId>> Imported(int count = 1)
    {
        using var file = AnInventory.File(AnInventory.Header + string.Concat(Enumerable.Range(1, count).Select(i => $"Case {i},IT,p,Running,Neither,3/9/2024,,\n")));
        Assert.Null((await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile))).Refusal);
        await using var db = portal.Db();
        return await db.UseCases.OrderBy(u => u.Reference).Select(u => u.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    private async Task<UseCase> Read(UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == id, TestContext.Current.CancellationToken);
    }
}
