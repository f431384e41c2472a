namespace AiGovernance.Access;

/// <summary>The door through which an act came (AT-1).</summary>
public enum ActSource
{
    Page,
    Api,
    Job,
    Command,
}

/// <summary>Who acts now, with the roles of today. Frozen for one action.</summary>
/// <param name="Person">Whose work and roles these are; null for the portal itself and for somebody not signed in.</param>
/// <param name="Name">Of who acts, as it stands on the trail.</param>
public sealed record Actor(
    PersonId? Person,
    string Name,
    UnitId? Unit,
    IReadOnlySet<Role> Roles,
    IReadOnlySet<Discipline> Disciplines,
    ActSource Source)
{
    /// <summary>Somebody not signed in: may do nothing.</summary>
    public static readonly Actor Nobody = new(null, "not signed in", null, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page);

    /// <summary>The portal's own name, on the trail and where it did something that people do, too.</summary>
    public const string SystemName = "AiGovernance";

    /// <summary>The portal itself: processes, due rows and commands. May only do what a permission names for it.</summary>
    public static Actor System(ActSource source) => new(null, SystemName, null, new HashSet<Role>(), new HashSet<Discipline>(), source) { IsSystem = true };

    /// <summary>Somebody at a vendor, let in by a link and nothing else: signed in nowhere, so no permission is theirs (VN-2).</summary>
    public static Actor Vendor(string contact) => Nobody with { Name = $"Vendor contact: {contact}" };

    /// <summary>A system that sends figures, let in by a token and nothing else: signed in nowhere, so no permission is its (AP-10).</summary>
    public static Actor Sender(string token) => Nobody with { Name = $"Token: {token}", Source = ActSource.Api };

    public bool IsSystem { get; private init; }

    /// <summary>Set while a delegate does the work of somebody else, who is <see cref="Person"/> then (PP-6).</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>Who acts with their own hand: the delegate where one stands in.</summary>
    public PersonId? Hand => StandIn?.Delegate ?? Person;

    /// <summary>The principal while a delegate acts (AT-1).</summary>
    public PersonId? ActingFor => StandIn is null ? null : Person;

    /// <summary>Others whose conflicts of interest bind this person as well: who stands in, and for whom they do (PP-6).</summary>
    public IReadOnlyList<PersonId> AlsoBoundBy { get; init; } = [];

    /// <summary>Everybody whose conflicts of interest count here (PP-3, PP-6).</summary>
    public IReadOnlyList<PersonId> BoundBy => Person is { } me ? [me, .. AlsoBoundBy] : [];

    public bool IsSignedIn => Person is not null;

    /// <summary>Whether what this person did, or has a part in, keeps the actor from judging it.</summary>
    public bool IsBoundBy(PersonId? person) => person is { } one && (one == Person || AlsoBoundBy.Contains(one));

    public bool Is(Role role) => Roles.Contains(role);

    public bool IsAnyOf(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
            if (Roles.Contains(role)) return true;
        return false;
    }

    /// <summary>Holds a committee seat today.</summary>
    public bool IsSeated => IsAnyOf(Role.CommitteeMember, Role.CommitteeChair, Role.CommitteeDeputy);
}

/// <summary>A delegate at the work of another person (PP-6).</summary>
/// <param name="Principal">Their name, for those who look at it.</param>
public sealed record StandIn(PersonId Delegate, string Principal);
