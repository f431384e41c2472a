using AiGovernance.Tests.Support;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Findings;
using AiGovernance.Vendors.Register;
using Microsoft.Data.Sqlite;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>The lists of vendors find what belongs to a row by index, however many rows there are.</summary>
public sealed class VendorIndexTests
{
    [Fact]
    public async Task No_list_reads_all_documents_products_or_findings()
    {
        var sent = new SentCommands();
        await using var portal = TestPortal.Start(sent.Watch);
        await AFinding.Open(portal);
        sent.Forget();
        Assert.Null((await portal.In(Part.Auditor, (ListVendors h) => h.Handle(null, 1))).Refusal);
        Assert.Null((await portal.In(Part.Auditor, (ListAssurance h) => h.Handle(new(Kind: AssuranceKind.PciDss, State: AssuranceState.Missing)))).Refusal);
        Assert.Null((await portal.In(Part.Auditor, (ListAssurance h) => h.Handle(new(Kind: AssuranceKind.PciDss, State: AssuranceState.Lapsed)))).Refusal);
        Assert.Null((await portal.In(Part.Auditor, (ListFindings h) => h.Handle(FindingSlice.Overdue, 1))).Refusal);

        // Of no vendor at all the documents are asked for with a condition that never holds.
        var plans = sent.All.Where(c => IsOfTheRegister(c.Text) && !c.Text.Contains("WHERE 0", StringComparison.Ordinal)).Select(c => PlanOf(portal.File, c)).ToList();
        Assert.Contains(plans, p => p.Contains("IX_AssuranceDocuments_VendorId_Kind_ValidUntil", StringComparison.Ordinal));
        Assert.Contains(plans, p => p.Contains("IX_VendorFindings_State_DueOn", StringComparison.Ordinal));
        Assert.Contains(plans, p => p.Contains("IX_VendorProducts_VendorId", StringComparison.Ordinal));
        Assert.All(plans, p => Assert.DoesNotContain(p.Split('\n'), line => line.StartsWith("SCAN", StringComparison.Ordinal) && !line.Contains("SCAN v", StringComparison.Ordinal) && !line.Contains("USING", StringComparison.Ordinal)));
    }

    private static bool IsOfTheRegister(string text) =>
        text.StartsWith("SELECT", StringComparison.Ordinal) && new[] { "\"AssuranceDocuments\"", "\"VendorFindings\"", "\"VendorProducts\"" }.Any(table => text.Contains(table, StringComparison.Ordinal));

    private static string PlanOf(string file, (string Text, SqliteParameter[] Parameters) command)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var explain = connection.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.Text;
        explain.Parameters.AddRange(command.Parameters);
        using var rows = explain.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read()) lines.Add(rows.GetString(3));
        return string.Join('\n', lines);
    }
}
