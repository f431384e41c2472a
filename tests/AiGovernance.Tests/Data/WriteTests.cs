using System.Data.Common;
using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Data;

public sealed class WriteTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_refusal_rolls_everything_back()
    {
        await using var db = portal.Db();
        var (units, entries) = (await db.Units.CountAsync(), await db.Trail.CountAsync());

        var result = await portal.AsSystem((Database d) => d.Write(this, async db =>
        {
            db.Units.Add(new BusinessUnit(UnitId.New(), "Wholesale", null));
            await db.SaveChangesAsync();
            return OrganisationRefusals.NameTaken;
        }));

        Assert.Equal(OrganisationRefusals.NameTaken, result.Refusal);
        Assert.Equal((units, entries), (await db.Units.CountAsync(), await db.Trail.CountAsync()));
    }

    [Fact]
    public async Task An_exception_rolls_everything_back_and_the_next_write_works()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => portal.Write(db =>
        {
            db.Units.Add(new BusinessUnit(UnitId.New(), "Wholesale", null));
            throw new TimeoutException();
        }));

        Assert.True((await portal.AsSystem((AddUnit h) => h.Handle("Wholesale", null))).Succeeded);
    }

    [Fact]
    public async Task A_stale_version_is_refused_and_changes_nothing()
    {
        var result = await portal.Write(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger));
            person.Leave(portal.Clock.Now);
            db.Entry(person).Property(p => p.Version).OriginalValue = 41;
        });

        Assert.Equal(Refusal.Stale, result.Refusal);
        await using var db = portal.Db();
        Assert.Null((await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).LeftAt);
    }

    [Fact]
    public async Task A_change_counts_the_version_by_one()
    {
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).Leave(portal.Clock.Now));

        await using var db = portal.Db();
        Assert.Equal(1, (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).Version);
    }

    [Fact]
    public async Task A_statement_can_run_again_while_its_rows_are_still_being_read()
    {
        var pairs = 0;
        await portal.Write(async db =>
        {
            await foreach (var outer in db.Units.OrderBy(u => u.Name).AsAsyncEnumerable())
                await foreach (var inner in db.Units.OrderBy(u => u.Name).AsAsyncEnumerable())
                    if (outer.Id != inner.Id) pairs++;
        });

        await using var db = portal.Db();
        var units = await db.Units.CountAsync();
        Assert.True(units > 1);
        Assert.Equal(units * (units - 1), pairs);
    }

    [Fact]
    public async Task Writes_that_wait_together_are_kept_or_refused_each_by_itself()
    {
        await using var first = Held();
        var waiting = Enumerable.Range(1, 20).Select(n => Add($"Unit {n}", refused: n % 3 == 0)).ToList();
        first.Release();
        var results = await Task.WhenAll(waiting);

        Assert.Equal(6, results.Count(r => r.Refusal == OrganisationRefusals.NameTaken));
        await using var db = portal.Db();
        Assert.Equal(14, await db.Units.CountAsync(u => u.Name.StartsWith("Unit ")));
        Assert.True((await portal.AsSystem((VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task A_write_that_breaks_takes_no_neighbour_with_it()
    {
        await using var first = Held();
        var before = Add("Before", refused: false);
        var broken = portal.Write(_ => throw new TimeoutException());
        var after = Add("After", refused: false);
        first.Release();

        await Assert.ThrowsAsync<TimeoutException>(() => broken);
        Assert.True((await before).Succeeded && (await after).Succeeded);
        await using var db = portal.Db();
        Assert.Equal(["After", "Before", "Held"], await db.Units.Where(u => u.Name == "After" || u.Name == "Before" || u.Name == "Held").Select(u => u.Name).Order().ToListAsync());
    }

    [Fact]
    public async Task A_full_disk_undoes_the_write_that_met_it_and_the_next_works_when_there_is_room()
    {
        var disk = new SmallDisk();
        await using var small = TestPortal.Start(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(disk)));
        await using var db = small.Db();
        disk.IsFull = true;

        var error = await Assert.ThrowsAnyAsync<Exception>(() => small.Write(many =>
        {
            many.Units.AddRange(Enumerable.Range(1, 2000).Select(n => new BusinessUnit(UnitId.New(), $"Unit {n}", null)));
            return Task.CompletedTask;
        }));
        Assert.Contains("full", (error.InnerException ?? error).Message, StringComparison.Ordinal);
        Assert.False(await db.Units.AnyAsync(u => u.Name.StartsWith("Unit ")));

        disk.IsFull = false;
        Assert.True((await small.AsSystem((AddUnit h) => h.Handle("Wholesale", null))).Succeeded);
        Assert.True((await small.AsSystem((VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task A_write_keeps_the_culture_of_who_asked_for_it()
    {
        await portal.Write(_ => Task.CompletedTask); // the queue began its work in another culture
        var own = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await portal.Write(_ =>
            {
                Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
                return Task.CompletedTask;
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public async Task Who_gives_up_waiting_has_written_nothing()
    {
        using var patience = new CancellationTokenSource();
        await using var first = Held();
        var waiting = portal.AsSystem((Database d) => d.Write(this, db => Added(db, "Too late"), patience.Token));
        await patience.CancelAsync();
        first.Release();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await using var db = portal.Db();
        Assert.False(await db.Units.AnyAsync(u => u.Name == "Too late"));
    }

    [Fact]
    public async Task What_was_prepared_from_a_record_that_changed_since_is_stale()
    {
        var result = await portal.AsSystem((Database d) => d.Write(this, async db =>
        {
            var person = await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger));
            await portal.Write(async other => (await other.People.SingleAsync(p => p.Id == person.Id)).Leave(portal.Clock.Now));
            return Result.Of(person);
        }, (_, person) =>
        {
            person.Leave(portal.Clock.Now.AddDays(1));
            return Task.FromResult(Result.Success);
        }));

        Assert.Equal(Refusal.Stale, result.Refusal);
    }

    [Fact]
    public async Task What_is_refused_while_preparing_is_not_written()
    {
        await using var db = portal.Db();
        var entries = await db.Trail.CountAsync();

        var result = await portal.AsSystem((Database d) => d.Write(
            this, _ => Task.FromResult<Result<bool>>(OrganisationRefusals.NameTaken), (_, _) => throw new InvalidOperationException("The body must not run.")));

        Assert.Equal(OrganisationRefusals.NameTaken, result.Refusal);
        Assert.Equal(entries, await db.Trail.CountAsync());
    }

    [Fact]
    public async Task Saving_by_another_door_throws()
    {
        await using var db = portal.Db();
        db.Units.Add(new BusinessUnit(UnitId.New(), "Wholesale", null));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Contains(nameof(BusinessUnit), error.Message);
    }

    [Fact]
    public async Task Saving_at_once_by_another_door_throws_as_well()
    {
        await using var db = portal.Db();
        db.Units.Add(new BusinessUnit(UnitId.New(), "Wholesale", null));

#pragma warning disable RS0030 // it is banned; this proves what happens where the ban is ignored
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
#pragma warning restore RS0030
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>A write that keeps its turn until it is released, so that others gather behind it.</summary>
    private Hold Held()
    {
        var release = new TaskCompletionSource();
        return new(release, portal.Write(async db =>
        {
            await Added(db, "Held");
            await release.Task;
        }));
    }

    private Task<Result> Add(string name, bool refused) => portal.AsSystem((Database d) => d.Write(this, async db =>
    {
        await Added(db, name);
        return refused ? OrganisationRefusals.NameTaken : Result.Success;
    }));

    private static Task<Result> Added(AppDbContext db, string name)
    {
        db.Units.Add(new BusinessUnit(UnitId.New(), name, null));
        return Task.FromResult(Result.Success);
    }

    /// <summary>A disk with room for a few pages more than the database has, while it is full.</summary>
    private sealed class SmallDisk : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA page_count";
            var pages = (long)(await command.ExecuteScalarAsync(cancellationToken))! + 5;
            command.CommandText = $"PRAGMA max_page_count={(IsFull ? pages : int.MaxValue)}";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private sealed class Hold(TaskCompletionSource release, Task<Result> write) : IAsyncDisposable
    {
        public void Release() => release.TrySetResult();

        public async ValueTask DisposeAsync()
        {
            Release();
            await write;
        }
    }
}
