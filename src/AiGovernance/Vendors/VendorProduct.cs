using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>In which form a product comes (VN-1).</summary>
public enum ProductKind
{
    Tool,
    Model,
    Api,
}

/// <summary>Why a product may not be used any more (VN-6).</summary>
public enum FallReason
{
    NotApproved,
    Lapsed,
    Revoked,
}

/// <summary>One tool, model or API of a vendor on one plan, with the result of its last assessment (VN-1, VN-6).</summary>
public sealed class VendorProduct
{
    private VendorProduct() { } // EF Core

    public VendorProduct(VendorId vendor, string name, string plan) => (Id, VendorId, Name, Plan) = (ProductId.New(), vendor, name, plan);

    public ProductId Id { get; private init; }
    public VendorId VendorId { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>A free account has other terms than a contract.</summary>
    public string Plan { get; private set; } = "";

    public ProductKind Kind { get; private set; }

    /// <summary>Who runs it and where: the vendor's cloud, our own machines.</summary>
    public string Hosting { get; private set; } = "";
    public string Regions { get; private set; } = "";

    /// <summary>Which models stand behind it.</summary>
    public string Models { get; private set; } = "";

    /// <summary>Null until assessed.</summary>
    public VendorResult? Result { get; private set; }
    public DateOnly? ValidUntil { get; private set; }
    public DateOnly? GraceUntil { get; private set; }

    /// <summary>Since when it may not be used any more; null while it may, and before anybody looked.</summary>
    public DateTime? FellAt { get; private set; }
    public FallReason? FellFor { get; private set; }

    /// <summary>The result rests on ten questions answered from public sources: it counts for Public data only (G8).</summary>
    public bool IsDeskChecked { get; private set; }

    /// <summary>A signed HIPAA business associate agreement is on file (VN-1).</summary>
    public bool HasSignedBaa { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("vendor-product", Id.Value);

    /// <summary>A result was decided (VN-6).</summary>
    /// <param name="deskCheck">It rests on a desk check alone.</param>
    public void Decide(VendorResult result, VendorValidity validity, bool deskCheck = false) =>
        (Result, ValidUntil, GraceUntil, IsDeskChecked, FellAt, FellFor) = (result, validity.ValidUntil, validity.GraceUntil, deskCheck, null, null);

    /// <summary>What stands on the register besides its result.</summary>
    public Result Describe(ProductFacts facts)
    {
        if (facts.Fault() is { } fault) return fault;
        (Name, Plan, Kind) = (facts.Name.Trim(), facts.Plan.Trim(), facts.Kind);
        (Hosting, Regions, Models) = (facts.Hosting.Trim(), facts.Regions.Trim(), facts.Models.Trim());
        return Common.Result.Success;
    }

    /// <summary>The office takes its approval back before its end.</summary>
    public Result Revoke(DateOnly today, DateTime now)
    {
        if (!IsUsableOn(today)) return VendorRefusals.NotUsable;
        Result = VendorResult.NotApproved;
        Fall(FallReason.Revoked, now);
        return Common.Result.Success;
    }

    internal void Fall(FallReason reason, DateTime now) => (FellAt, FellFor) = (now, reason);

    public Result SignBaa()
    {
        if (HasSignedBaa) return VendorRefusals.BaaSigned;
        HasSignedBaa = true;
        return Common.Result.Success;
    }

    /// <summary>May be used on a day: approved, with findings or without, and neither lapsed nor past its grace (VN-6).</summary>
    public bool IsUsableOn(DateOnly day) => Result is VendorResult.Approved or VendorResult.ApprovedWithFindings && GraceUntil >= day;

    /// <summary>What the gates G8 and G8b read: none, expired, or the result's name.</summary>
    /// <param name="deskCheckDoes">Low, and only Public data goes in; for anything more a desk check is no assessment, though its refusal stands.</param>
    public string ResultOn(DateOnly day, bool deskCheckDoes) => Result is null || (IsDeskChecked && !deskCheckDoes && Result is not VendorResult.NotApproved) ? "none" : ValidUntil < day ? "expired" : Result.Value.ToString();
}

/// <summary>A product as people describe it (VN-1).</summary>
public sealed record ProductFacts(string Name, string Plan, ProductKind Kind, string Hosting, string Regions, string Models)
{
    internal Refusal? Fault() =>
        VendorText.Fault("name", "a name", Name) ?? VendorText.Fault("plan", "the plan or contract", Plan)
        ?? VendorText.TooLong("hosting", Hosting) ?? VendorText.TooLong("regions", Regions) ?? VendorText.TooLong("models", Models);
}
