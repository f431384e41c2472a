using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Audit;

/// <summary>AT-1: what an entry says.</summary>
public sealed class TrailTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_made_record_stands_field_by_field_with_who_when_and_how()
    {
        var unit = (await portal.As(People.Of(Part.Administrator), (AddUnit h) => h.Handle("Wholesale", People.Retail))).Value;

        var entry = await Last();
        Assert.Equal(("AddUnit", "made", "Administrator", new RecordRef("unit", unit.Value), portal.Clock.Now), (entry.Action, entry.Operation, entry.ActorName, entry.Record, entry.At));
        Assert.Equal([new("Name", null, "Wholesale"), new("ParentId", null, People.Retail.Value.ToString("D"))], entry.Changes);
    }

    [Fact]
    public async Task A_changed_record_shows_what_was_before_and_nothing_that_stayed()
    {
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).Leave(portal.Clock.Now));

        var entry = await Last();
        Assert.Equal("changed", entry.Operation);
        Assert.Equal([new("LeftAt", null, "2026-09-14T08:00:00.0000000Z")], entry.Changes);
    }

    [Fact]
    public async Task A_note_and_the_reason_are_kept()
    {
        var record = new RecordRef("report", Guid.CreateVersion7());
        await portal.Write(db =>
        {
            db.Because("  asked by the regulator ");
            db.Note(new TrailNote(record, [new TrailChange("Format", null, "PDF")]));
            return Task.CompletedTask;
        });

        var entry = await Last();
        Assert.Equal(("noted", record, "asked by the regulator"), (entry.Operation, entry.Record, entry.Reason));
        Assert.Equal([new("Format", null, "PDF")], entry.Changes);
    }

    [Fact]
    public async Task A_refused_permission_is_kept_with_its_code_and_the_record_it_is_about()
    {
        var about = new RecordRef("use-case", Guid.CreateVersion7());
        await portal.As(People.Of(Part.Stranger), (Database d) => d.Write(this, _ => Task.FromResult<Result>(Refusal.Forbidden with { About = about })));

        var entry = await Last();
        Assert.Equal(("refused", about, "common.forbidden", "Stranger", "TrailTests"), (entry.Operation, entry.Record, entry.Reason, entry.ActorName, entry.Action));
    }

    [Fact]
    public async Task A_refusal_by_a_rule_leaves_nothing()
    {
        var before = await Count();
        await portal.Write(_ => Task.CompletedTask);
        await portal.AsSystem((AddUnit h) => h.Handle("Retail", null));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_sensitive_value_is_named_and_not_shown()
    {
        await using var discreet = TestPortal.Start(services => services.ConfigureDbContext<AppDbContext>(options => options.ReplaceService<IModelCustomizer, NamesAreSensitive>()));
        await discreet.AsSystem((AddUnit h) => h.Handle("Secret", null));

        await using var db = discreet.Db();
        var text = await db.Trail.OrderByDescending(e => e.Number).Select(e => e.Text).FirstAsync();
        Assert.Contains(new TrailChange("Name", null, "(not shown)"), TrailText.Read(text).Changes);
        Assert.DoesNotContain("Secret", text);
    }

    [Fact]
    public async Task Eight_writers_at_once_lose_double_and_break_nothing()
    {
        const int writers = 8, each = 10;
        var before = await Count();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
                Assert.True((await portal.AsSystem((AddUnit h) => h.Handle($"Unit {writer}-{i}", null))).Succeeded);
        }, TestContext.Current.CancellationToken)));

        await using var db = portal.Db();
        Assert.Equal(writers * each, await db.Units.CountAsync(u => u.Name.StartsWith("Unit ")));
        Assert.Equal(Enumerable.Range(1, before + (writers * each)).Select(n => (long)n), await db.Trail.OrderBy(e => e.Number).Select(e => e.Number).ToListAsync());
        Assert.Null((await portal.AsSystem((VerifyTrail h) => h.Handle())).Value!.Fault);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<TrailRow> Last()
    {
        await using var db = portal.Db();
        return TrailText.Read(await db.Trail.OrderByDescending(e => e.Number).Select(e => e.Text).FirstAsync());
    }

    private async Task<int> Count()
    {
        await using var db = portal.Db();
        return await db.Trail.CountAsync();
    }

    /// <summary>The product's model with one field marked, since what is sensitive lies in upper rooms.</summary>
#pragma warning disable CA1812 // EF Core makes it
    private sealed class NamesAreSensitive(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
#pragma warning restore CA1812
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<BusinessUnit>().Property(u => u.Name).IsSensitive();
        }
    }
}
