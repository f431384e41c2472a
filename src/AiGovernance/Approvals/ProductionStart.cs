using AiGovernance.Access;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>What went live, where and by whose word (AP-4).</summary>
public sealed class ProductionStart
{
    /// <summary>Characters of the model's name with version, and of the region.</summary>
    public const int TextMaxLength = 200;

    private ProductionStart() { } // EF Core

    internal ProductionStart(UseCaseId useCase, string model, string region, string? exceptions, PersonId by, DateTime now) =>
        (Id, UseCaseId, Model, Region, Exceptions, StartedBy, StartedAt) = (Guid.CreateVersion7(), useCase, model, region, exceptions, by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public string Model { get; private init; } = "";
    public string Region { get; private init; } = "";

    /// <summary>Rules set aside for it, with their ends (AP-8); null where none was needed.</summary>
    public string? Exceptions { get; private init; }
    public PersonId StartedBy { get; private init; }
    public DateTime StartedAt { get; private init; }
}
