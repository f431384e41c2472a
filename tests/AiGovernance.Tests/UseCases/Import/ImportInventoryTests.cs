using System.Text;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5 through the action: one transaction, every row accounted for, a result that is a file.</summary>
public sealed class ImportInventoryTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task Several_chunks_are_one_import_with_one_result_and_a_trail_that_holds()
    {
        var done = await Import(Rows(600));

        Assert.Equal(new ImportCounts(600, 0, 0, 0), done.Counts);
        await using var db = portal.Db();
        Assert.Equal(600, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(600, await db.UseCases.Select(u => u.Reference).Distinct().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(600, await db.InventorySources.CountAsync(s => s.ImportId == done.Id, TestContext.Current.CancellationToken));
        var entries = (await db.Trail.Where(e => e.Action == nameof(ImportInventory)).ToListAsync(TestContext.Current.CancellationToken)).Select(e => e.Text[e.Text.IndexOf("\"correlation\"", StringComparison.Ordinal)..][..52]).ToList();
        Assert.True(entries.Count > 1200, $"{entries.Count} entries");
        Assert.Single(entries.Distinct());
        Assert.True((await portal.AsSystem((VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_a_changed_row_is_updated()
    {
        await Import(Rows(300));
        Assert.Equal(new ImportCounts(0, 0, 300, 0), (await Import(Rows(300))).Counts);
        Assert.Equal(new ImportCounts(1, 1, 299, 0), (await Import(Rows(301).Replace("Case 7,IT,p", "Case 7,IT,another purpose", StringComparison.Ordinal))).Counts);

        await using var db = portal.Db();
        Assert.Equal("another purpose", (await db.UseCases.SingleAsync(u => u.Title == "Case 7", TestContext.Current.CancellationToken)).Purpose);
    }

    [Fact]
    public async Task A_bad_row_in_the_middle_is_in_the_result_with_line_and_reason()
    {
        var done = await Import(AnInventory.Header + "one,IT,,,,,,\n=bad\ntwo,IT,,,,,,\n");

        Assert.Equal(new ImportCounts(2, 0, 0, 1), done.Counts);
        Assert.Equal(["Line,Source key,Outcome,Reason,Reference", "AI-2026-0001", "3,,rejected,\"The row has 1 columns, the header 8.\",", "AI-2026-0002"],
            (await ResultOf(done.Id)).Trim('\uFEFF', '\r', '\n').Split("\r\n").Select(l => l.Contains("AI-", StringComparison.Ordinal) ? l[l.IndexOf("AI-", StringComparison.Ordinal)..] : l));
        await using var db = portal.Db();
        Assert.Equal(Sha256.Of(Encoding.UTF8.GetBytes(await ResultOf(done.Id))), (await db.InventoryImports.SingleAsync(TestContext.Current.CancellationToken)).ResultHash);
    }

    [Fact]
    public async Task Cancelled_in_the_middle_it_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();
        using var file = AnInventory.File(Rows(1_000));
        var after = new Stop(cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile, after, cancel.Token)));

        Assert.Equal(500, after.Seen);
        await using var db = portal.Db();
        Assert.Equal((0, 0, 0), (await db.UseCases.CountAsync(TestContext.Current.CancellationToken), await db.InventoryImports.CountAsync(TestContext.Current.CancellationToken),
            await db.Trail.CountAsync(e => e.Action == nameof(ImportInventory), TestContext.Current.CancellationToken)));
        Assert.True((await portal.AsSystem((VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task What_would_happen_is_what_happens()
    {
        await Import(Rows(10));
        var text = Rows(12).Replace("Case 3,IT,p", "Case 3,IT,q", StringComparison.Ordinal) + "bad\n";
        using var file = AnInventory.File(text);

        var preview = (await portal.In(Part.Governance, (PreviewInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile))).Value!;

        Assert.Equal(new ImportCounts(2, 1, 9, 1), preview.Counts);
        Assert.Equal(ImportOutcome.Updated, preview.First.Single(r => r.Row.Fields.Title == "Case 3").Outcome);
        Assert.Equal(14, Assert.Single(preview.Rejected).Line);
        await using (var db = portal.Db()) Assert.Equal(10, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(preview.Counts, (await Import(text)).Counts);
    }

    [Fact]
    public async Task Who_imports_has_no_part_in_what_came()
    {
        await Import(Rows(1));
        await using var db = portal.Db();
        var useCase = await db.UseCases.SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Involvement.None, useCase.InvolvementOf(Part.Governance.Id));
        Assert.Equal(Part.Governance.Id, (await db.InventoryImports.SingleAsync(TestContext.Current.CancellationToken)).ById);
    }

    [Fact]
    public async Task Taking_the_result_is_an_entry()
    {
        var done = await Import(Rows(1));
        await ResultOf(done.Id);
        await using var db = portal.Db();
        var entry = await db.Trail.SingleAsync(e => e.Action == nameof(ReadImportResult), TestContext.Current.CancellationToken);

        Assert.Equal(done.Id.Value, entry.Subject);
        Assert.Contains("Exported", entry.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static string Rows(int count) => AnInventory.Header + string.Concat(Enumerable.Range(1, count).Select(i => $"Case {i},IT,p,Running,Neither,3/9/2024,,\n"));

    private async Task<ImportSummary> Import(string text)
    {
        using var file = AnInventory.File(text);
        var done = await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile));
        Assert.Null(done.Refusal);
        return done.Value!;
    }

    private async Task<string> ResultOf(InventoryImportId id)
    {
        using var target = new MemoryStream();
        Assert.Null((await portal.In(Part.Auditor, (ReadImportResult h) => h.Handle(id, target))).Refusal);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private sealed class Stop(CancellationTokenSource cancel) : IProgress<int>
    {
        public int Seen { get; private set; }

        public void Report(int value)
        {
            Seen = value;
            if (value == 500) cancel.Cancel();
        }
    }
}
