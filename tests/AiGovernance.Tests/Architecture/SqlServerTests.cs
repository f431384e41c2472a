using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Query;
using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>What can be known of the second database without a server.</summary>
public class SqlServerTests
{
    [Fact]
    public async Task Every_query_that_an_action_asks_translates_and_is_sound_Transact_SQL()
    {
        foreach (var row in Matrix.Rows.Keys) await Matrix.RunOf(row);
        Assert.True(QueryRecorder.OfMatrix.Seen.Count > 15, $"Only {QueryRecorder.OfMatrix.Seen.Count} queries were recorded.");
        Faults.None(QueryRecorder.OfMatrix.Seen.Select(FaultOf).OfType<string>());
    }

    [Fact]
    public async Task A_query_that_only_SQLite_understands_is_found()
    {
        var recorder = new QueryRecorder();
        await using var portal = TestPortal.Start(recorder.Watch);
        await using var db = portal.Db();
        await db.People.Where(p => EF.Functions.Glob(p.Name, "A*")).ToListAsync();
        await db.People.Where(p => EF.Functions.Like(p.Name, "A%")).ToListAsync();
        Assert.Contains("Glob", FaultOf(recorder.Seen.First()));
        Assert.Null(FaultOf(recorder.Seen.Last()));
    }

    [Fact]
    public async Task The_lock_that_writers_queue_on_is_sound()
    {
        var recorder = new TrailRecorder(new AccessCheck(), TimeProvider.System, new ChangeFeed(new WriteCount()));
        var sql = await SqlServer.SqlOf(db => recorder.Lock(db, CancellationToken.None));
        Assert.Contains("UPDLOCK", sql);
        Assert.Empty(SqlServer.ErrorsIn(sql));
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void The_script_of_the_migrations_is_sound_and_makes_every_table(MigrationsSqlGenerationOptions options)
    {
        using var db = SqlServer.Context();
        var script = db.GetService<IMigrator>().GenerateScript(options: options);
        Assert.Empty(SqlServer.ErrorsIn(script));
        Assert.All(db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct(), table => Assert.Contains($"CREATE TABLE [{table}]", script));
    }

    [Fact]
    public void Unsound_Transact_SQL_is_found() => Assert.NotEmpty(SqlServer.ErrorsIn("SELECT * FORM [People] LIMIT 5"));

    private static string? FaultOf(System.Linq.Expressions.Expression query)
    {
        try
        {
            var sql = SqlServer.SqlOf(query);
            var errors = string.Join("; ", SqlServer.ErrorsIn(sql));
            return errors.Length == 0 ? null : $"{errors}\n{sql}";
        }
        catch (Exception error) when (error is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            return $"{error.Message}\n{ExpressionPrinter.Print(query)}";
        }
    }
}
