namespace AiGovernance.Access;

/// <summary>Who acts in this circuit, request or job, and whether they may (PP-2). One for each scope, filled by Identity.</summary>
public sealed class AccessCheck
{
    public Actor Actor { get; private set; } = Actor.Nobody;

    public void Become(Actor actor) => Actor = actor;

    public bool Allows(Permission permission) =>
        Actor.IsSystem ? permission.ForSystem : Actor.IsSignedIn && permission.Rule(Actor);

    public bool Allows<TRecord>(Permission<TRecord> permission, TRecord record) =>
        Actor.IsSystem ? permission.ForSystem : Actor.IsSignedIn && permission.Rule(Actor, record);
}
