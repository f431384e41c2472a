using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
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
}
