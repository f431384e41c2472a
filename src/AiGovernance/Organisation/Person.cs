using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Organisation;

/// <summary>Somebody of the organisation. A person who left keeps their name on every record (PP-5).</summary>
public sealed class Person
{
    public const int NameMaxLength = 200;
    public const int EmailMaxLength = 254;

    private Person() { } // EF Core

    public Person(PersonId id, string name, string email, UnitId unit, string jobTitle) =>
        (Id, Name, Email, UnitId, JobTitle) = (id, name, email, unit, jobTitle);

    public PersonId Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>How sign-in finds the person.</summary>
    public string Email { get; private set; } = "";
    public UnitId UnitId { get; private set; }
    public string JobTitle { get; private set; } = "";
    public DateTime? LeftAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Ends every access at once (PP-5).</summary>
    public Result Leave(DateTime now)
    {
        if (LeftAt is not null) return OrganisationRefusals.LeftAlready;
        LeftAt = now;
        return Result.Success;
    }
}
