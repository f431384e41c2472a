namespace AiGovernance.Access;

/// <summary>Who acts in this circuit, request or job, and whether they may (PP-2). One for each scope, filled by Identity.</summary>
public sealed class AccessCheck
{
    public Actor Actor { get; private set; } = Actor.Nobody;

    public void Become(Actor actor) => Actor = actor;

    /// <summary>Gives the scope back to who has it now, when disposed: whom a link lets in acts for one action only (VN-2).</summary>
    public IDisposable Lend() => new Loan(this, Actor);

    public bool Allows(Permission permission) =>
        Actor.IsSystem ? permission.ForSystem : Actor.IsSignedIn && !(permission.Personal && Actor.StandIn is not null) && permission.Rule(Actor);

    public bool Allows<TRecord>(Permission<TRecord> permission, TRecord record) =>
        Actor.IsSystem ? permission.ForSystem : Actor.IsSignedIn && permission.Rule(Actor, record);

    private sealed class Loan(AccessCheck access, Actor owner) : IDisposable
    {
        public void Dispose() => access.Become(owner);
    }
}
