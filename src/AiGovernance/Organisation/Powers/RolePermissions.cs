using System.Reflection;
using AiGovernance.Access;

namespace AiGovernance.Organisation.Powers;

/// <summary>What a role permits in this version of the portal, beyond what everybody may who is signed in (PP-7).</summary>
public static class RolePermissions
{
    private static readonly IReadOnlyList<AnyPermission> All = [.. typeof(RolePermissions).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(f => f.FieldType.IsAssignableTo(typeof(AnyPermission)))
        .Select(f => (AnyPermission)f.GetValue(null)!).DistinctBy(p => p.Name).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static readonly Actor Somebody = new(new PersonId(Guid.Empty), "Somebody", null, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page);

    /// <summary>Names of what the role permits, for all records or for some (those of a unit, a discipline, a body); what comes from a part in the record (whose case, whose review) is not a role's.</summary>
    public static IReadOnlyList<string> Of(Role role, Discipline? discipline = null) => [.. Granted(role, discipline).Select(p => p.Name)];

    /// <summary>Names of what passes to who stands in for a holder of the role (PP-6).</summary>
    public static IReadOnlyList<string> ThatPass(Role role, Discipline? discipline) => RoleWords.PassesToDelegate(role) ? [.. Granted(role, discipline).Where(p => !p.Personal).Select(p => p.Name)] : [];

    private static IEnumerable<AnyPermission> Granted(Role role, Discipline? discipline)
    {
        var holder = Somebody with { Roles = new HashSet<Role> { role }, Disciplines = discipline is { } one ? new HashSet<Discipline> { one } : new HashSet<Discipline>() };
        return All.Where(p => p.IsByRole(holder) && !p.IsByRole(Somebody));
    }
}
