using AiGovernance.Data;
using AiGovernance.SystemTests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>A database of a former version is brought up to date, whole or not at all.</summary>
public sealed class UpdateTests : SystemTest
{
    /// <summary>The last before items of other kinds than use cases, which rebuilds tables.</summary>
    private const string Former = "ReviewProcess";
    private const string Subject = "8A4B2C1D-0000-4000-8000-000000000001", Meeting = "8A4B2C1D-0000-4000-8000-000000000002", Revision = "8A4B2C1D-0000-4000-8000-000000000003", Item = "8A4B2C1D-0000-4000-8000-000000000004", Unit = "8A4B2C1D-0000-4000-8000-000000000005";

    [Fact]
    public async Task What_stands_on_an_agenda_is_still_there_after_an_update()
    {
        var (folder, file) = await FormerVersion();
        await Update(folder);
        Assert.Equal(["UseCase", Subject], Read(file, """SELECT "Kind", "SubjectId" FROM "AgendaItems" """));
        Assert.Equal(["aigovernance.db"], Directory.GetFiles(folder, "*.db*").Select(Path.GetFileName).Where(f => f is not ("aigovernance.db-wal" or "aigovernance.db-shm")));
    }

    [Fact]
    public async Task An_update_that_was_killed_on_the_way_is_taken_back_and_begun_anew()
    {
        var (folder, file) = await FormerVersion();
        File.Copy(file, file + ".before-update");
        Write(file, """ALTER TABLE "AgendaItems" ADD "Kind" TEXT NOT NULL DEFAULT 'half done'""");
        await Update(folder);
        Assert.Equal(["UseCase", Subject], Read(file, """SELECT "Kind", "SubjectId" FROM "AgendaItems" """));
        Assert.False(File.Exists(file + ".before-update"));
    }

    [Fact]
    public async Task Two_instances_that_start_at_once_update_once()
    {
        var (folder, file) = await FormerVersion();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Update(folder))));
        Assert.Equal(["UseCase", Subject], Read(file, """SELECT "Kind", "SubjectId" FROM "AgendaItems" """));
    }

    private async Task<(string Folder, string File)> FormerVersion()
    {
        var folder = NewFolder();
        var file = Path.Combine(folder, "aigovernance.db");
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteFile(file);
        await using (var db = new AppDbContext(options.Options)) await db.GetService<IMigrator>().MigrateAsync(Former);
        Providers.CloseIdle(file);
        Insert(file, "Meetings", ("Id", Meeting));
        Insert(file, "Units", ("Id", Unit));
        Insert(file, "UseCases", ("Id", Subject), ("UnitId", Unit));
        Insert(file, "Revisions", ("Id", Revision), ("UseCaseId", Subject));
        Insert(file, "AgendaItems", ("Id", Item), ("MeetingId", Meeting), ("UseCaseId", Subject), ("RevisionId", Revision), ("Tier", "High"), ("State", "Queued"));
        return (folder, file);
    }

    private static async Task Update(string folder)
    {
        await using var place = Place.Open(folder);
        await place.Update();
    }

    /// <summary>One row with what is given; what else must not be empty gets nothing in particular.</summary>
    private static void Insert(string file, string table, params (string Column, string Value)[] given)
    {
        var others = Read(file, $"""SELECT "name" || ' ' || "type" FROM pragma_table_info('{table}') WHERE "notnull" = 1 AND "dflt_value" IS NULL""").Select(c => c.Split(' ')).Where(c => given.All(g => g.Column != c[0])).ToList();
        var columns = given.Select(g => g.Column).Concat(others.Select(o => o[0])).Select(c => $"\"{c}\"");
        var values = given.Select(g => $"'{g.Value}'").Concat(others.Select(o => o[1] == "INTEGER" ? "0" : "''"));
        Write(file, $"""INSERT INTO "{table}" ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)})""");
    }

    private static void Write(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Read(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read())
            for (var column = 0; column < rows.FieldCount; column++) yield return rows.GetString(column);
    }
}
