using System.Reflection;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Hosting;
using AiGovernance.Identity;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Architecture;

/// <summary>What is true of every table, every id and every registration.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly AppDbContext sqlServer = SqlServer.Context();
    private readonly AppDbContext sqlite = new(((DbContextOptionsBuilder<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>().UseSqliteFile("none.db")).Options);

    private IEnumerable<IEntityType> Types => sqlite.Model.GetEntityTypes();

    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        Assert.False(sqlite.Database.HasPendingModelChanges(), "migrations/add is due for SQLite");
        Assert.False(sqlServer.Database.HasPendingModelChanges(), "migrations/add is due for SQL Server");
    }

    [Fact]
    public void Every_table_says_which_record_it_is_or_why_it_is_not_on_the_trail() =>
        Faults.None(Types.Where(t => t.FindAnnotation(TrailMarks.Kind)?.Value is string { Length: > 0 } == t.FindAnnotation(TrailMarks.Off)?.Value is string { Length: > 10 }).Select(t => t.DisplayName()));

    [Fact]
    public void No_two_tables_are_the_same_record() =>
        Faults.None(Types.Select(t => t.FindAnnotation(TrailMarks.Kind)?.Value as string).OfType<string>().GroupBy(kind => kind).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void A_records_subject_is_one_of_its_fields() =>
        Faults.None(Types.Where(t => t.FindAnnotation(TrailMarks.Subject)?.Value is string subject && t.FindProperty(subject) is null).Select(t => t.DisplayName()));

    [Fact]
    public void What_is_frozen_is_text_of_a_record_and_its_proof_is_findable() =>
        Faults.None(Types.SelectMany(t => t.GetProperties())
            .Where(p => p.FindAnnotation(TrailMarks.Value)?.Value is TrailValue.Hashed)
            .Where(p => p.ClrType != typeof(string) || ((IEntityType)p.DeclaringType).FindAnnotation(TrailMarks.Kind) is null || StoredTypeOf(((IEntityType)p.DeclaringType).FindPrimaryKey()!.Properties[0]) != typeof(Guid))
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}"));

    [Fact]
    public void Every_id_is_stored_as_its_guid_on_both_databases()
    {
        var ids = sqlite.Model.GetEntityTypes().Concat(sqlServer.Model.GetEntityTypes()).SelectMany(t => t.GetProperties())
            .Where(p => RecordIds.All.Contains(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).ToList();
        Assert.True(ids.Count > 20, "The model has far more ids.");
        Faults.None(ids.Where(p => StoredTypeOf(p) != typeof(Guid)).Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}"));
    }

    [Fact]
    public void Every_id_of_an_entity_is_mapped() =>
        Faults.None(Types.SelectMany(t => t.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => RecordIds.All.Contains(Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) && p.SetMethod is not null && t.FindProperty(p.Name) is null)
            .Select(p => $"{t.DisplayName()}.{p.Name}")));

    [Fact]
    public void A_version_that_is_counted_is_checked() =>
        Faults.None(Types.Select(t => t.FindProperty("Version")).OfType<IProperty>().Where(p => p.ClrType == typeof(int) && !p.IsConcurrencyToken).Select(p => p.DeclaringType.DisplayName()));

    [Fact]
    public void Every_action_is_registered_once()
    {
        var services = new ServiceCollection().AddRooms(new ConfigurationBuilder().Build(), new DemoSignIn(true));
        Faults.None(Product.Actions.Where(a => services.Count(s => s.ServiceType == a) != 1).Select(a => a.FullName!));
    }

    [Fact]
    public void The_names_of_all_actions_fit_the_trail_and_differ()
    {
        var longest = Types.Single(t => t.ClrType.Name == "TrailEntry").FindProperty("Action")!.GetMaxLength();
        Faults.None(Product.Actions.Where(a => a.Name.Length > longest).Select(a => a.Name));
        Faults.None(Product.Actions.GroupBy(a => a.Name).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    public void Dispose()
    {
        sqlite.Dispose();
        sqlServer.Dispose();
    }

    private static Type StoredTypeOf(IProperty property) => property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
}
