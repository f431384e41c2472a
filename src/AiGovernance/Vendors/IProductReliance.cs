using AiGovernance.Data;

namespace AiGovernance.Vendors;

/// <summary>The room that knows the uses says how much hangs on a product (VN-6).</summary>
public interface IProductReliance
{
    /// <summary>A use rated High or Critical relies on it today.</summary>
    Task<bool> IsHeavy(AppDbContext db, ProductId product, CancellationToken ct);
}
