using System.Text;
using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: the result is a file. UC-6: no spreadsheet runs what stands in it.</summary>
public sealed class ImportResultFileTests
{
    [Fact]
    public async Task Every_outcome_has_its_line()
    {
        var text = await Written(
            new(2, ImportOutcome.Imported, "k-1", Reference: "AI-2026-0042"),
            new(3, ImportOutcome.Updated, "k-2", "The title is cut, see \"Name\".", "AI-2026-0007"),
            new(4, ImportOutcome.Unchanged, "=k", Reference: "AI-2026-0008"),
            new(9, ImportOutcome.Rejected, Reason: "@title"));

        Assert.Equal("\uFEFFLine,Source key,Outcome,Reason,Reference\r\n2,k-1,imported,,AI-2026-0042\r\n3,k-2,updated,\"The title is cut, see \"\"Name\"\".\",AI-2026-0007\r\n"
            + "4,'=k,unchanged,,AI-2026-0008\r\n9,,rejected,'@title,\r\n", text);
    }

    [Fact]
    public async Task Lines_are_written_while_they_come()
    {
        using var stream = new MemoryStream();
        var writtenBeforeTheEnd = 0L;
        await ImportResultFile.Write(stream, Lines(), TestContext.Current.CancellationToken);
        Assert.True(writtenBeforeTheEnd > 100_000, $"{writtenBeforeTheEnd} bytes");

        async IAsyncEnumerable<ImportResultLine> Lines()
        {
            for (var i = 0; i < 20_000; i++) yield return new(i, ImportOutcome.Imported, "key");
            await Task.CompletedTask;
            writtenBeforeTheEnd = stream.Length;
        }
    }

    private static async Task<string> Written(params ImportResultLine[] lines)
    {
        using var stream = new MemoryStream();
        await ImportResultFile.Write(stream, lines.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
