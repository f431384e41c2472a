using AiGovernance.Audit;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Audit;

/// <summary>AT-2, AT-3: whatever is done to the database behind the portal's back is found, and the first place is named.</summary>
public sealed class VerifyTrailTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task An_untouched_trail_holds_and_has_numbers_without_holes()
    {
        await AUseCase.Submitted(portal);
        var verdict = await Verify();
        Assert.Null(verdict.Fault);
        Assert.True(verdict.Entries > 20);

        await using var db = portal.Db();
        Assert.Equal(Enumerable.Range(1, (int)verdict.Entries).Select(n => (long)n), await db.Trail.OrderBy(e => e.Number).Select(e => e.Number).ToListAsync());
        Assert.Equal(verdict.LastHash, (await db.TrailHeads.SingleAsync()).LastHash);
    }

    [Theory]
    [InlineData("""UPDATE "Trail" SET "Text" = replace("Text", 'Finance', 'Fimance') WHERE "Number" = 1""", "entry 1 (AddUnit) was changed: its text")]
    [InlineData("""UPDATE "Trail" SET "Hash" = (SELECT "Hash" FROM "Trail" WHERE "Number" = 6) WHERE "Number" = 5""", "entry 5 (AddPerson) was changed: its text")]
    [InlineData("""UPDATE "Trail" SET "Action" = 'AddUnits' WHERE "Number" = 2""", "entry 2 (AddUnits) was changed: its columns")]
    [InlineData("""UPDATE "Trail" SET "At" = '2026-09-14 08:00:01' WHERE "Number" = 3""", "entry 3 (AddPerson) was changed: its columns")]
    [InlineData("""UPDATE "Trail" SET "Actor" = "RecordId" WHERE "Number" = 3""", "entry 3 (AddPerson) was changed: its columns")]
    [InlineData("""UPDATE "Trail" SET "RecordId" = (SELECT "RecordId" FROM "Trail" WHERE "Number" = 1) WHERE "Number" = 3""", "entry 3 (AddPerson) was changed: its columns")]
    [InlineData("""UPDATE "Trail" SET "RecordKind" = 'thing' WHERE "Number" = 3""", "entry 3 (AddPerson) was changed: its columns")]
    [InlineData("""UPDATE "Trail" SET "Subject" = "RecordId" WHERE "Number" = 3""", "entry 3 (AddPerson) was changed: its columns")]
    [InlineData("""DELETE FROM "Trail" WHERE "Number" = 4""", "entry 4 is missing")]
    [InlineData("""DELETE FROM "Trail" WHERE "Number" = 1""", "entry 1 is missing")]
    [InlineData("""DELETE FROM "Trail" WHERE "Number" > 7""", "entry 8 is missing: the trail was cut off after entry 7")]
    [InlineData("""DELETE FROM "Trail" """, "entry 1 is missing: the trail was cut off after entry 0")]
    [InlineData("""UPDATE "Trail" SET "Number" = CASE "Number" WHEN 4 THEN -5 WHEN 5 THEN -4 END WHERE "Number" IN (4, 5); UPDATE "Trail" SET "Number" = -"Number" WHERE "Number" < 0""", "entry 4 ")]
    [InlineData("""INSERT INTO "Trail" ("Number", "Action", "Actor", "At", "Hash", "RecordId", "RecordKind", "Subject", "Text") SELECT 1000, "Action", "Actor", "At", "Hash", "RecordId", "RecordKind", "Subject", "Text" FROM "Trail" WHERE "Number" = 3""", "is missing: entry 1000 follows")]
    [InlineData("""DELETE FROM "Trail" WHERE "Number" > 7; UPDATE "TrailHead" SET "Count" = 7""", "the head was changed")]
    [InlineData("""DELETE FROM "TrailHead" """, "the head was changed")]
    public async Task A_change_behind_the_portals_back_is_named(string sql, string fault)
    {
        await Tamper(sql);
        Assert.Contains(fault, (await Verify()).Fault);
    }

    [Theory]
    [InlineData("""UPDATE "Revisions" SET "Frozen" = '{"answers":{"q1":"other"}}' """, "Frozen is not what entry ")]
    [InlineData("""UPDATE "Revisions" SET "Score" = '{"points":4}' """, "Score is not what entry ")]
    [InlineData("""UPDATE "Revisions" SET "Frozen" = '' """, "Frozen is not what entry ")]
    public async Task What_was_frozen_and_changed_in_its_record_is_named(string sql, string fault)
    {
        var useCase = await AUseCase.Submitted(portal);
        await Tamper(sql);
        Assert.Contains($"revision/{useCase.Revisions[0].Id.Value}: {fault}", (await Verify()).Fault);
    }

    [Fact]
    public async Task A_frozen_text_that_no_entry_knows_is_named()
    {
        await AUseCase.Draft(portal);
        await Tamper("""UPDATE "Revisions" SET "Frozen" = '{}' """);
        Assert.Contains("Frozen has no entry on the trail", (await Verify()).Fault);
    }

    [Fact]
    public async Task Work_goes_on_after_a_check_and_the_chain_with_it()
    {
        var before = await Verify();
        await AUseCase.Submitted(portal);
        var after = await Verify();
        Assert.True(after.Holds && after.Entries > before.Entries);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<TrailVerdict> Verify() => (await portal.As(People.Of(Part.Auditor), (VerifyTrail h) => h.Handle())).Value!;

    private async Task Tamper(string sql)
    {
        await using var db = portal.Db();
        Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
    }
}
