using AiGovernance.Access;

namespace AiGovernance.Organisation;

/// <summary>A part of the organisation that uses AI and answers for it.</summary>
public sealed class BusinessUnit
{
    public const int NameMaxLength = 200;

    private BusinessUnit() { } // EF Core

    public BusinessUnit(UnitId id, string name, UnitId? parent) => (Id, Name, ParentId) = (id, name, parent);

    public UnitId Id { get; private init; }
    public string Name { get; private set; } = "";
    public UnitId? ParentId { get; private set; }
    public int Version { get; private set; }
}
