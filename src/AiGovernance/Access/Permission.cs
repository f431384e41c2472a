namespace AiGovernance.Access;

/// <summary>What an action asks of the person, without a record. Each room declares its own.</summary>
/// <param name="Name">room.act, as exported and shown to administrators.</param>
/// <param name="ForSystem">The portal itself may do it, too.</param>
/// <param name="Personal">Passes to no delegate (PP-6).</param>
public sealed record Permission(string Name, Func<Actor, bool> Rule, bool ForSystem = false, bool Personal = false)
{
    public static Permission Roles(string name, params Role[] roles) => new(name, actor => actor.IsAnyOf(roles));

    public static Permission SystemOnly(string name) => new(name, _ => false, ForSystem: true);

    public static Permission Everyone(string name) => new(name, _ => true, ForSystem: true);
}

/// <summary>What an action asks of the person, with the record as resource (PP-2).</summary>
public sealed record Permission<TRecord>(string Name, Func<Actor, TRecord, bool> Rule, bool ForSystem = false);
