using System.Reflection;
using System.Runtime.CompilerServices;
using AiGovernance.Access;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Organisation.Powers;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Organisation.Powers;

/// <summary>PP-7: roles, seats and absences have their days, and who could do what on any of them can be told and exported.</summary>
public sealed class PowersTests : IAsyncDisposable
{
    private static readonly DateOnly Today = ADelegation.Today;

    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_role_counts_from_the_day_on_which_it_began_to_the_day_on_which_it_ended()
    {
        portal.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Null((await portal.In(Part.Administrator, (AssignRole h) => h.Handle(People.Of(Part.Stranger), Role.Auditor))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(3));
        await using (var db = portal.Db())
        {
            var role = await db.RoleAssignments.SingleAsync(r => r.PersonId == People.Of(Part.Stranger), Cancel);
            Assert.Null((await portal.In(Part.Administrator, (EndRole h) => h.Handle(role.Id))).Refusal);
        }
        portal.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Empty(await Of(Part.Stranger, Today.AddDays(1)));
        var held = Assert.Single(await Of(Part.Stranger, Today.AddDays(2)));
        Assert.Equal(("Auditor", Today.AddDays(2), Today.AddDays(5)), (held.By, held.From, held.Until));
        Assert.Contains("audit.export", held.Acts);
        Assert.Single(await Of(Part.Stranger, Today.AddDays(5)));
        Assert.Empty(await Of(Part.Stranger, Today.AddDays(6)));
    }

    [Fact]
    public async Task Places_of_the_committee_and_of_its_pool_stand_with_their_days()
    {
        await AQuorum.SetUpWithPool(portal, Part.Stranger);
        Assert.Contains("Seat 4 of the committee, alternate", (await Of(Part.Alternate, Today)).Select(p => p.By));
        Assert.Equal(["Committee chair", "Committee member", "Seat 1 of the committee, member"], (await Of(Part.Chair, Today)).Select(p => p.By));
        Assert.Equal(["Committee member", "Standing pool of the committee"], (await Of(Part.Stranger, Today)).Select(p => p.By));
        Assert.Empty(await Of(Part.Stranger, Today.AddDays(-1)));
    }

    [Fact]
    public async Task Who_stands_in_may_do_what_passes_and_nothing_else()
    {
        await ADelegation.Named(portal, Part.Compliance, Part.Stranger, days: 2);
        await ADelegation.Named(portal, Part.Administrator, Part.Colleague, begun: false);

        var absence = Assert.Single(await Of(Part.Stranger, Today));
        Assert.Equal(("Stands in for Compliance, and has acted for them", Today.AddDays(1)), (absence.By, absence.Until));
        Assert.Equal(RolePermissions.Of(Role.Compliance), absence.Acts);
        var never = Assert.Single(await Of(Part.Colleague, Today));
        Assert.EndsWith("and has not acted for them", never.By, StringComparison.Ordinal);
        Assert.Empty(never.Acts);
        portal.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await Of(Part.Stranger, Today.AddDays(2)));
    }

    [Fact]
    public async Task Who_left_could_do_it_until_then()
    {
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Null((await portal.In(Part.Administrator, (RecordLeaving h) => h.Handle(People.Of(Part.Privacy)))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["Privacy reviewer"], (await Of(Part.Privacy, Today.AddDays(1))).Select(p => p.By));
        Assert.Empty(await Of(Part.Privacy, Today.AddDays(2)));
    }

    [Fact]
    public async Task A_day_to_come_is_refused()
    {
        var tomorrow = Today.AddDays(1);
        Assert.Equal("organisation.day-to-come", (await portal.In(Part.Auditor, (ListPowers h) => h.Handle(tomorrow))).Refusal!.Code);
        Assert.Equal("organisation.day-to-come", (await portal.In(Part.Auditor, (ExportPowers h) => h.Handle(tomorrow))).Refusal!.Code);
        Assert.Null((await portal.In(Part.Auditor, (ListPowers h) => h.Handle(Today))).Refusal);
    }

    [Fact]
    public async Task The_file_holds_every_power_and_taking_it_is_on_the_trail()
    {
        Assert.Null((await portal.In(Part.Administrator, (AddPerson h) => h.Handle(new NewPerson("=cmd, \"Ada\"", "ada@example.org", People.Finance, "Clerk")))).Refusal);
        await using var db = portal.Db();
        var ada = await db.People.SingleAsync(p => p.Email == "ada@example.org", Cancel);
        Assert.Null((await portal.In(Part.Administrator, (AssignRole h) => h.Handle(ada.Id, Role.BusinessUnitLead))).Refusal);

        var lines = (await portal.In(Part.Auditor, (ExportPowers h) => h.Handle(Today))).Value!.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("\uFEFFDay,Person,Unit,By,From,Until,May do", lines[0]);
        Assert.Equal((await portal.In(Part.Auditor, (ListPowers h) => h.Handle(null))).Value!.Powers.Count, lines.Length - 1);
        Assert.Contains(lines, l => l.StartsWith("2026-09-14,\"'=cmd, \"\"Ada\"\"\",Finance,Business unit lead,2026-09-14,,", StringComparison.Ordinal));
        Assert.Contains("\"after\":\"2026-09-14\",\"before\":null,\"field\":\"Day\"", (await db.Trail.SingleAsync(e => e.Action == "ExportPowers", Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_waits_for_the_database_while_the_file_is_made()
    {
        var place = new WatchfulPlace();
        await using var watched = TestPortal.Start(services => services.AddSingleton<IPlacesOfDay>(place));
        Assert.Contains("Looked on", (await watched.In(Part.Auditor, (ExportPowers h) => h.Handle(Today))).Value);
        Assert.False(place.WasInAWrite);
    }

    [Fact]
    public void A_role_permits_what_not_everybody_may()
    {
        Assert.Contains("use-cases.import", RolePermissions.Of(Role.GovernanceOffice));
        Assert.DoesNotContain("use-cases.register", RolePermissions.Of(Role.GovernanceOffice));
        Assert.DoesNotContain("use-cases.process", RolePermissions.Of(Role.Administrator));
        Assert.Contains("organisation.administer", RolePermissions.Of(Role.Administrator));
        Assert.Empty(RolePermissions.ThatPass(Role.Administrator, null));
    }

    [Theory]
    [InlineData("approvals.suspend", Role.Executive, Role.Auditor)]
    [InlineData("approvals.reinstate", Role.CommitteeChair, Role.CommitteeMember)]
    [InlineData("approvals.waive", Role.CommitteeDeputy, Role.Compliance)]
    [InlineData("approvals.verify", Role.GovernanceOffice, Role.Executive)]
    [InlineData("use-cases.hand-over", Role.BusinessUnitLead, Role.Compliance)]
    [InlineData("use-cases.handle-confidential", Role.Compliance, Role.GovernanceOffice)]
    public void A_role_permits_what_needs_no_part_in_the_record(string act, Role may, Role mayNot)
    {
        Assert.Contains(act, RolePermissions.Of(may));
        Assert.DoesNotContain(act, RolePermissions.Of(mayNot));
    }

    [Theory]
    [InlineData("approvals.suspend", Discipline.Security, Discipline.Privacy)]
    [InlineData("reviews.approve-assessment", Discipline.Legal, null)]
    [InlineData("reviews.claim", Discipline.Data, null)]
    [InlineData("use-cases.join-named", Discipline.Data, Discipline.Legal)]
    public void A_discipline_permits_what_needs_no_part_in_the_record(string act, Discipline may, Discipline? mayNot)
    {
        Assert.Contains(act, RolePermissions.Of(Role.Reviewer, may));
        Assert.DoesNotContain(act, RolePermissions.Of(Role.Reviewer, mayNot));
    }

    [Fact]
    public void A_part_in_the_record_is_no_role() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.DoesNotContain(RolePermissions.Of(role, Discipline.Legal), act => act is "approvals.give-proof" or "approvals.appeal" or "use-cases.edit" or "reviews.write"));

    [Fact]
    public void No_role_opens_a_record_without_being_asked_as_a_role()
    {
        var everything = new Actor(PersonId.New(), "All roles", null, Enum.GetValues<Role>().ToHashSet(), Enum.GetValues<Discipline>().ToHashSet(), ActSource.Page);
        var parts = typeof(AnyPermission).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(f => f.FieldType.IsGenericType && f.FieldType.IsAssignableTo(typeof(AnyPermission))).Select(f => (AnyPermission)f.GetValue(null)!).ToList();
        Assert.True(parts.Count > 25);
        Assert.DoesNotContain(parts, p => p.GetType().GetProperty("Part")!.GetValue(p) is Delegate part && part.DynamicInvoke(everything, Blank(p.GetType().GenericTypeArguments[0])) is true);
    }

    /// <summary>A record in which nobody has a part.</summary>
    private static object Blank(Type type) => type == typeof(WatchedCase) ? new WatchedCase((UseCase)Blank(typeof(UseCase)), []) : RuntimeHelpers.GetUninitializedObject(type);

    private sealed class WatchfulPlace : IPlacesOfDay
    {
        public bool? WasInAWrite { get; private set; }

        public Task<IReadOnlyList<Place>> On(AppDbContext db, DateOnly day, CancellationToken ct)
        {
            WasInAWrite = db.Database.CurrentTransaction is not null;
            return Task.FromResult<IReadOnlyList<Place>>([new(People.Of(Part.Stranger), "Looked on", day, null)]);
        }
    }

    private async Task<IReadOnlyList<Power>> Of(Part part, DateOnly day) =>
        [.. (await portal.In(Part.Auditor, (ListPowers h) => h.Handle(day))).Value!.Powers.Where(p => p.PersonId == People.Of(part))];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
