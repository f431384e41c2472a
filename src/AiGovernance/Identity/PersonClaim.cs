using System.Security.Claims;
using AiGovernance.Access;

namespace AiGovernance.Identity;

/// <summary>The one claim of the portal's cookie: which person it is. Roles are read anew, never kept in it (PP-5).</summary>
public static class PersonClaim
{
    public const string Type = "aigovernance.person";

    public static ClaimsPrincipal For(PersonId person) => new(new ClaimsIdentity([new Claim(Type, person.Value.ToString("D"))], "portal"));

    public static PersonId? Of(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirst(Type)?.Value, out var id) ? new PersonId(id) : null;
}
