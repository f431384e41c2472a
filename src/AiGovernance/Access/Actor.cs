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
/// <param name="Person">Null for the portal itself and for somebody not signed in.</param>
/// <param name="Name">As it stands on the trail.</param>
/// <param name="ActingFor">The principal when a delegate acts (PP-6).</param>
public sealed record Actor(
    PersonId? Person,
    string Name,
    UnitId? Unit,
    IReadOnlySet<Role> Roles,
    IReadOnlySet<Discipline> Disciplines,
    ActSource Source,
    PersonId? ActingFor = null)
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

    public bool IsSignedIn => Person is not null;

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
