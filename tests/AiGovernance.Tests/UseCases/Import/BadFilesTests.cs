using System.Text;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Profiles;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>What else people hand in: each file is refused by name or made harmless, at every door, and nothing is stored of it.</summary>
public sealed class BadFilesTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], ImportRefusals.Empty.Code },
        { "only line ends", "\r\n\r\n"u8.ToArray(), ImportRefusals.Empty.Code },
        { "header only", Encoding.UTF8.GetBytes(AnInventory.Header), ImportRefusals.NoRows.Code },
        { "neither UTF-8 nor Windows-1252", [.. Encoding.UTF8.GetBytes(AnInventory.Header), 0xE9, 0x81, (byte)'\n'], ImportRefusals.Encoding.Code },
        { "UTF-16 with its mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(AnInventory.Header)], ImportRefusals.Utf16.Code },
        { "UTF-16 without", Encoding.Unicode.GetBytes(AnInventory.Header), ImportRefusals.Utf16.Code },
        { "a PDF", "%PDF-1.7 ..."u8.ToArray(), ImportRefusals.NoTable.Code },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], ImportRefusals.NoTable.Code },
        { "a web page", "<html><table>"u8.ToArray(), ImportRefusals.NoTable.Code },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_used_is_refused_at_every_door(string what, byte[] bytes, string code)
    {
        using var file = new MemoryStream(bytes);
        var given = new InventoryFile(what, file);
        Refusal?[] heard =
        [
            (await portal.In(Part.Governance, (ReadInventoryHead h) => h.Handle(given))).Refusal,
            (await portal.In(Part.Governance, (PreviewInventory h) => h.Handle(given, AnInventory.Profile))).Refusal,
            (await portal.In(Part.Governance, (ImportInventory h) => h.Handle(given, AnInventory.Profile))).Refusal,
        ];

        Assert.All(heard, no => Assert.Equal((code, "file"), (no?.Code, no?.Field)));
        await using var db = portal.Db();
        Assert.Equal(0, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.InventoryImports.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_larger_than_it_may_be_is_refused_unread()
    {
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        file.SetLength(InventoryFile.MaxLength + 1);

        Assert.Equal(ImportRefusals.TooLarge.Code, (await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("big.csv", file), AnInventory.Profile))).Refusal?.Code);
    }

    [Fact]
    public async Task Fifty_megabytes_are_looked_through_and_their_bad_row_is_named()
    {
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await using (var text = new StreamWriter(file, leaveOpen: true))
        {
            await text.WriteAsync(AnInventory.Header);
            var purpose = new string('p', 5_000);
            for (var i = 0; i < 10_500; i++) await text.WriteAsync(i == 5_000 ? "one cell\n" : $"Case {i},IT,{purpose},,,,,\n");
        }
        Assert.True(file.Length > 50L << 20, $"{file.Length} bytes");

        var preview = (await portal.In(Part.Governance, (PreviewInventory h) => h.Handle(new("big.csv", file), AnInventory.Profile))).Value!;
        Assert.Equal(new ImportCounts(10_499, 0, 0, 1), preview.Counts);
        Assert.Equal(new RejectedRow(5_002, "The row has 1 columns, the header 8."), Assert.Single(preview.Rejected));
    }

    [Fact]
    public async Task Formulas_scripts_long_titles_and_NUL_are_text_and_nothing_of_them_is_lost()
    {
        var longest = new string('t', 10_000);
        using var file = AnInventory.File(AnInventory.Header + $"=cmd|'/c calc'!A0,IT,<script>alert(1)</script>,,,,,\n{longest},IT,,,,,,\nWith\0NUL,IT,,,,,,\n");
        var done = (await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("x.csv", file), AnInventory.Profile))).Value!;

        Assert.Equal(new ImportCounts(3, 0, 0, 0), done.Counts);
        await using var db = portal.Db();
        var cases = await db.UseCases.Include(u => u.Source).OrderBy(u => u.Reference).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("=cmd|'/c calc'!A0", "<script>alert(1)</script>"), (cases[0].Title, cases[0].Purpose));
        Assert.Equal(400, cases[1].Title.Length);
        Assert.Contains(longest, cases[1].Source!.Facts, StringComparison.Ordinal);
        Assert.Equal("With\uFFFDNUL", cases[2].Title);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
