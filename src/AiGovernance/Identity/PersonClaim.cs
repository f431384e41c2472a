using System.Security.Claims;
using AiGovernance.Access;

namespace AiGovernance.Identity;

/// <summary>The claims of the portal's cookie: which person it is, and for whom they stand in. Roles and delegations are read anew, never kept in it (PP-5, PP-6).</summary>
public static class PersonClaim
{
    public const string Type = "aigovernance.person";

    public const string PrincipalType = "aigovernance.standing-in-for";

    public static ClaimsPrincipal For(PersonId person, PersonId? principal = null) =>
        new(new ClaimsIdentity([Claim(Type, person), .. principal is { } other ? [Claim(PrincipalType, other)] : Array.Empty<Claim>()], "portal"));

    public static PersonId? Of(ClaimsPrincipal? user) => Read(user, Type);

    /// <summary>For whom the person stands in, when they do (PP-6).</summary>
    public static PersonId? PrincipalOf(ClaimsPrincipal? user) => Read(user, PrincipalType);

    private static Claim Claim(string type, PersonId person) => new(type, person.Value.ToString("D"));

    private static PersonId? Read(ClaimsPrincipal? user, string type) => Guid.TryParse(user?.FindFirst(type)?.Value, out var id) ? new PersonId(id) : null;
}
