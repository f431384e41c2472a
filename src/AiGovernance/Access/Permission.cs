namespace AiGovernance.Access;

/// <summary>What an action asks of the person, with a record or without. Each room declares its own.</summary>
/// <param name="Name">room.act, as exported and shown to administrators.</param>
/// <param name="ForSystem">The portal itself may do it, too.</param>
/// <param name="Personal">Passes to no delegate (PP-6).</param>
public abstract record AnyPermission(string Name, bool ForSystem, bool Personal)
{
    /// <summary>Whether the roles permit it, for every record or for some, without a part in any of them (PP-7).</summary>
    public abstract bool IsByRole(Actor actor);
}

/// <summary>What an action asks of the person, without a record.</summary>
public sealed record Permission(string Name, Func<Actor, bool> Rule, bool ForSystem = false, bool Personal = false) : AnyPermission(Name, ForSystem, Personal)
{
    public static Permission Roles(string name, params Role[] roles) => new(name, actor => actor.IsAnyOf(roles));

    public static Permission SystemOnly(string name) => new(name, _ => false, ForSystem: true);

    public static Permission Everyone(string name) => new(name, _ => true, ForSystem: true);

    public override bool IsByRole(Actor actor) => Rule(actor);
}

/// <summary>What an action asks of the person, with the record as resource (PP-2): a role, or a part in the record.</summary>
/// <param name="Part">Who may do it whatever their role is, because the record names them; nobody when not set.</param>
public sealed record Permission<TRecord>(string Name, Func<Actor, TRecord, bool>? Part = null, bool ForSystem = false) : AnyPermission(Name, ForSystem, Personal: false)
{
    /// <summary>Who may do it without a part in the record.</summary>
    public Func<Actor, bool> ByRole { get; init; } = _ => false;

    /// <summary>For which records the role suffices; for all when not set.</summary>
    public Func<Actor, TRecord, bool>? Where { get; init; }

    public override bool IsByRole(Actor actor) => ByRole(actor);

    public bool Rule(Actor actor, TRecord record) => (ByRole(actor) && Where?.Invoke(actor, record) is not false) || Part?.Invoke(actor, record) is true;
}
