using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: the result is a file. UC-6: no spreadsheet runs what stands in it.</summary>
public sealed class ImportResultFileTests
{
    [Fact]
    public void Every_outcome_has_its_line() => Assert.Equal(
        "2,k-1,imported,,AI-2026-0042\r\n3,k-2,updated,\"The title is cut, see \"\"Name\"\".\",AI-2026-0007\r\n4,'=k,unchanged,,AI-2026-0008\r\n9,,rejected,'@title,\r\n",
        ImportResultFile.TextOf(
        [
            new(2, ImportOutcome.Imported, "k-1", Reference: "AI-2026-0042"),
            new(3, ImportOutcome.Updated, "k-2", "The title is cut, see \"Name\".", "AI-2026-0007"),
            new(4, ImportOutcome.Unchanged, "=k", Reference: "AI-2026-0008"),
            new(9, ImportOutcome.Rejected, Reason: "@title"),
        ]));
}
