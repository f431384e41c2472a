namespace AiGovernance.Vendors.Assurance;

/// <summary>A document or contract comes to its end, so the new one is asked for (VN-1).</summary>
public sealed class DocumentRequest
{
    private DocumentRequest() { } // EF Core

    public DocumentRequest(VendorId vendor, AssuranceKind? kind, DateOnly endsOn, DateTime now) =>
        (Id, VendorId, Kind, EndsOn, AskedAt) = (Guid.CreateVersion7(), vendor, kind, endsOn, now);

    public Guid Id { get; private init; }
    public VendorId VendorId { get; private init; }

    /// <summary>Null for the contract.</summary>
    public AssuranceKind? Kind { get; private init; }

    /// <summary>Last day of what it is to replace.</summary>
    public DateOnly EndsOn { get; private init; }
    public DateTime AskedAt { get; private init; }

    /// <summary>The last day passed with nothing new.</summary>
    public DateTime? LapsedAt { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int Version { get; private set; }

    internal void Lapse(DateTime now) => LapsedAt ??= now;

    internal void Answer(DateTime now) => AnsweredAt ??= now;
}

/// <summary>A document or contract that is asked for anew.</summary>
/// <param name="Kind">Null for the contract.</param>
public sealed record DocumentRequestRow(Guid Id, AssuranceKind? Kind, DateOnly EndsOn, DateTime AskedAt, bool HasLapsed);
