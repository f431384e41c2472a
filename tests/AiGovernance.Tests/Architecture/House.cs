using Mono.Cecil;

namespace AiGovernance.Tests.Architecture;

/// <summary>A compiled house: rooms are namespaces below its root, each on a floor.</summary>
/// <param name="Root">The namespace that holds the rooms.</param>
/// <param name="Context">The database context, which names every room by nature; reading one of its sets names the entity's room.</param>
internal sealed record House(ModuleDefinition Module, string Root, string Context, IReadOnlyDictionary<string, int> Floors)
{
    /// <summary>Types of the house that stand in a room, without the context.</summary>
    public IEnumerable<TypeDefinition> Types => Module.Types.Where(t => RoomOf(t) is not null && t.FullName != Context);

    /// <summary>Rooms that the assembly holds and the table does not.</summary>
    public IEnumerable<string> RoomsWithoutFloor => Module.Types.Select(RoomOf).OfType<string>().Where(room => !Floors.ContainsKey(room)).Distinct();

    /// <summary>Every room that another room names, once for each type.</summary>
    public IEnumerable<Naming> Namings() => Types.SelectMany(type => NamedTypes.Of(type)
        .Select(named => (Room: RoomOf(named), Name: named.FullName))
        .Where(named => named.Room is not null && named.Room != RoomOf(type))
        .Distinct()
        .Select(named => new Naming(type.FullName, RoomOf(type)!, named.Name, named.Room!)));

    /// <summary>Namings that go up, or to another room of the same floor.</summary>
    public IEnumerable<Naming> Breaches() => Namings().Where(naming => FloorOf(naming.To) >= FloorOf(naming.From));

    /// <summary>Types that name anything of a foreign namespace.</summary>
    public static IEnumerable<TypeDefinition> Naming(ModuleDefinition module, string foreign) =>
        module.Types.Where(type => NamedTypes.Of(type).Any(named => IsBelow(Outermost(named).Namespace, foreign)));

    public string? RoomOf(TypeReference type)
    {
        var outermost = Outermost(type);
        var isOurs = outermost.Scope.MetadataScopeType is MetadataScopeType.ModuleDefinition && IsBelow(outermost.Namespace, Root) && outermost.Namespace != Root;
        return isOurs ? outermost.Namespace[(Root.Length + 1)..].Split('.')[0] : null;
    }

    // A room without a floor is reported by itself; here it must not hide a breach.
    private int FloorOf(string room) => Floors.GetValueOrDefault(room, -1);

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } declaring ? Outermost(declaring) : type;

    private static bool IsBelow(string name, string root) => name == root || name.StartsWith(root + ".", StringComparison.Ordinal);
}

/// <summary>One type that names a type of another room.</summary>
internal sealed record Naming(string Type, string From, string Named, string To)
{
    public override string ToString() => $"{Type} ({From}) names {Named} ({To})";
}
