using AiGovernance.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.Data;

/// <summary>The portal's database. Each room adds its own sets in a partial file; this one holds what is true of all.</summary>
public sealed partial class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    /// <summary>Why the change is made, when it judges (PP-4). The trail keeps it with every entry of the write.</summary>
    public string? Reason { get; private set; }

    /// <summary>Things that happened without a record changing: sign-ins, exports, answers frozen at submission (AT-1).</summary>
    public IReadOnlyList<TrailNote> Notes => notes;

    /// <summary>The same in all entries of one write.</summary>
    public Guid Correlation { get; } = Guid.CreateVersion7();

    private readonly List<TrailNote> notes = [];
    private Func<CancellationToken, Task>? save;

    /// <summary>The write saves a draft by itself and leaves no entry; submission records the whole difference (AT-1).</summary>
    public bool IsAutosave { get; private set; }

    public void Autosave() => IsAutosave = true;

    /// <summary>Stands on the trail in place of who acts, where nobody may find that out (AP-9).</summary>
    public string? NameInstead { get; private set; }

    public void HideWhoActs(string name) => NameInstead = name;

    public void Because(string? reason) => Reason = string.IsNullOrWhiteSpace(reason) ? Reason : reason.Trim();

    public void Note(TrailNote note) => notes.Add(note);

    /// <summary>
    /// Saves what was changed so far with its entries and lets go of it, so that a long write needs no more memory than a short one. All of it
    /// stays one transaction. Inside a write only.
    /// </summary>
    public async Task SaveSoFar(CancellationToken ct)
    {
        await (save ?? throw new InvalidOperationException("There is no write to save something of."))(ct);
        notes.Clear();
        ChangeTracker.Clear();
    }

    internal void SavesBy(Func<CancellationToken, Task> way) => save = way;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        RecordIds.Configure(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        var collation = Database.ProviderName == Providers.SqlServerName ? "Latin1_General_100_CI_AI" : "NOCASE";
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(int)) version.IsConcurrencyToken = true;
            foreach (var property in entity.GetProperties())
                if (property.FindAnnotation(Searched.Name) is not null) property.SetCollation(collation);
        }
    }
}

/// <summary>A fact for the trail that is no change of a record.</summary>
/// <param name="Details">Field by field: name, before, after.</param>
public sealed record TrailNote(RecordRef Record, IReadOnlyList<TrailChange> Details, Guid? Subject = null);

/// <summary>One field of one record, before and after; null where there was or is nothing.</summary>
public sealed record TrailChange(string Field, string? Before, string? After);

/// <summary>Marks a column that people search or sort by: case does not matter on either database.</summary>
public static class Searched
{
    internal const string Name = "AiGovernance:Searched";

    public static PropertyBuilder<T> IsSearched<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Name, true);
}
