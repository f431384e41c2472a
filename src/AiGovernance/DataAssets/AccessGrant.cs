using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.DataAssets;

/// <summary>Names one access grant.</summary>
public readonly record struct AccessGrantId(Guid Value) : IRecordId<AccessGrantId>
{
    public static AccessGrantId From(Guid value) => new(value);
    public static AccessGrantId New() => new(Guid.CreateVersion7());
}

/// <summary>How an access grant stands on a day; derived, so that it ends by itself (DA-4).</summary>
public enum GrantState
{
    InForce,

    /// <summary>In force and not used for a long time: to be taken back.</summary>
    Unused,

    /// <summary>Its end has passed: to be removed in the system as well.</summary>
    Lapsed,
    TakenBack,
}

/// <summary>Lets one person at a data source, for a purpose and to an end (DA-4, S58, S60).</summary>
public sealed class AccessGrant
{
    public const int PurposeMaxLength = 500;

    private AccessGrant() { } // EF Core

    internal AccessGrant(DataAssetId asset, PersonId person, string purpose, DateOnly from, DateOnly until, PersonId by) =>
        (Id, DataAssetId, PersonId, Purpose, FromOn, UntilOn, GrantedBy) = (AccessGrantId.New(), asset, person, purpose.Trim(), from, until, by);

    public AccessGrantId Id { get; private init; }
    public DataAssetId DataAssetId { get; private init; }
    public PersonId PersonId { get; private init; }
    public string Purpose { get; private init; } = "";
    public DateOnly FromOn { get; private init; }

    /// <summary>The last day.</summary>
    public DateOnly UntilOn { get; private init; }
    public PersonId GrantedBy { get; private init; }
    public DateOnly? LastUsedOn { get; private set; }
    public DateOnly? TakenBackOn { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("access-grant", Id.Value);

    public bool IsOver(DateOnly day) => TakenBackOn is not null || UntilOn < day;

    public GrantState On(DateOnly day, Policy policy) =>
        TakenBackOn is not null ? GrantState.TakenBack
        : UntilOn < day ? GrantState.Lapsed
        : (LastUsedOn ?? FromOn).AddDays(policy[DataAssetFigures.UnusedDays]) < day ? GrantState.Unused
        : GrantState.InForce;

    internal Result Use(DateOnly on)
    {
        if (IsOver(on)) return DataAssetRefusals.GrantOver;
        LastUsedOn = on;
        return Result.Success;
    }

    internal Result TakeBack(DateOnly on)
    {
        if (TakenBackOn is not null) return DataAssetRefusals.GrantOver;
        TakenBackOn = on;
        return Result.Success;
    }
}

internal sealed class AccessGrantTable : IEntityTypeConfiguration<AccessGrant>
{
    public void Configure(EntityTypeBuilder<AccessGrant> builder)
    {
        builder.ToTable("AccessGrants").IsRecord("access-grant", nameof(AccessGrant.DataAssetId));
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Purpose).HasMaxLength(AccessGrant.PurposeMaxLength);
        builder.HasOne<DataAsset>().WithMany().HasForeignKey(g => g.DataAssetId).OnDelete(DeleteBehavior.Restrict);
        foreach (var person in new[] { nameof(AccessGrant.PersonId), nameof(AccessGrant.GrantedBy) })
            builder.HasOne<Person>().WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => g.UntilOn);
        builder.Ignore(g => g.Ref);
    }
}
