using AiGovernance.Access;
using AiGovernance.Organisation;

namespace AiGovernance.Tests.Support;

/// <summary>The database every test begins with: two units, and one person for each part somebody can play. Made once, by the real handlers.</summary>
public static class Template
{
    private static readonly Lazy<string> Made = new(() => Task.Run(Make).GetAwaiter().GetResult());

    public static string File => Made.Value;

    private static async Task<string> Make()
    {
        var portal = await TestPortal.Empty();
        var finance = (await portal.AsSystem((AddUnit h) => h.Handle("Finance", null))).Value;
        var retail = (await portal.AsSystem((AddUnit h) => h.Handle("Retail", null))).Value;
        foreach (var part in Part.All)
        {
            var id = (await portal.AsSystem((AddPerson h) => h.Handle(new NewPerson(part.Name, part.Email, part.InFinance ? finance : retail, part.Name)))).Value;
            foreach (var (role, discipline) in part.Roles)
                await portal.AsSystem((AssignRole h) => h.Handle(id, role, discipline, lead: false));
            People.Ids[part] = id;
        }
        (People.Finance, People.Retail) = (finance, retail);
        return portal.File;
    }
}

/// <summary>The ids of the template's people.</summary>
public static class People
{
    internal static readonly Dictionary<Part, PersonId> Ids = [];

    public static UnitId Finance { get; internal set; }
    public static UnitId Retail { get; internal set; }

    public static PersonId Of(Part part)
    {
        _ = Template.File;
        return Ids[part];
    }
}
