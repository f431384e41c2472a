using AiGovernance.Access;

namespace AiGovernance.Tests.Support;

/// <summary>One part that somebody plays in a test. The submitter, sponsor and owner have the record as their own; to all others it is foreign.</summary>
public sealed record Part(string Name, bool InFinance, params (Role Role, Discipline? Discipline)[] Roles)
{
    public static readonly Part Submitter = new("Submitter", true);
    public static readonly Part Sponsor = new("Sponsor", true);
    public static readonly Part Owner = new("Owner", true);
    public static readonly Part Colleague = new("Colleague", true);
    public static readonly Part UnitLead = new("Unit lead", true, (Role.BusinessUnitLead, null));
    public static readonly Part Stranger = new("Stranger", false);
    public static readonly Part Governance = new("Governance office", false, (Role.GovernanceOffice, null));
    public static readonly Part Security = new("Security reviewer", false, (Role.Reviewer, Discipline.Security));
    public static readonly Part Privacy = new("Privacy reviewer", false, (Role.Reviewer, Discipline.Privacy));
    public static readonly Part Legal = new("Legal reviewer", false, (Role.Reviewer, Discipline.Legal));
    public static readonly Part Architecture = new("Architecture reviewer", false, (Role.Reviewer, Discipline.Architecture));
    public static readonly Part DataReviewer = new("Data reviewer", false, (Role.Reviewer, Discipline.Data));
    public static readonly Part Compliance = new("Compliance", false, (Role.Compliance, null));
    public static readonly Part Executive = new("Executive", false, (Role.Executive, null));
    public static readonly Part Auditor = new("Auditor", false, (Role.Auditor, null));
    public static readonly Part Administrator = new("Administrator", false, (Role.Administrator, null));
    public static readonly Part Chair = new("Chair", false);
    public static readonly Part Deputy = new("Deputy", false);
    public static readonly Part Member = new("Member", false);
    public static readonly Part SecondMember = new("Second member", false);
    public static readonly Part Alternate = new("Alternate", false);

    /// <summary>Not signed in.</summary>
    public static readonly Part Nobody = new("Nobody", false);

    /// <summary>The portal itself: jobs and commands.</summary>
    public static readonly Part System = new("AiGovernance", false);

    /// <summary>Everybody with a place in the template.</summary>
    public static IReadOnlyList<Part> All { get; } =
    [
        Submitter, Sponsor, Owner, Colleague, UnitLead, Stranger, Governance, Security, Privacy, Legal, Architecture, DataReviewer,
        Compliance, Executive, Auditor, Administrator, Chair, Deputy, Member, SecondMember, Alternate,
    ];

    /// <summary>Who can come to any door: everybody, somebody not signed in, and the portal itself.</summary>
    public static IReadOnlyList<Part> Anybody { get; } = [.. All, Nobody, System];

    public string Email => Name.Replace(' ', '.').ToLowerInvariant() + "@example.org";

    public PersonId? Id => this == Nobody || this == System ? null : People.Of(this);

    public override string ToString() => Name;

    public bool Equals(Part? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
