using AiGovernance.Access;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation;

public sealed class AdministrationPageTests : PageTest
{
    [Fact]
    public async Task People_stand_with_unit_and_roles_and_the_address_filters_them()
    {
        var page = await Shown(Part.Administrator, "/administration?q=privacy");

        var row = Assert.Single(page.FindAll("tbody tr"));
        Assert.StartsWith("Privacy reviewer Privacy reviewer Retail Privacy reviewer", Words(row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_adds_a_person()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator, "/administration?q=Ada");

        Do(page, () => page.Find(".btn.primary").Click());
        dialogs.WaitForElement("#person-name");
        Do(dialogs, () => dialogs.Find("#person-name").Change("Ada Byron"));
        Do(dialogs, () => dialogs.Find("#person-email").Change("ada@example.org"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        Assert.Equal("Pick a business unit.", Words(dialogs.WaitForElement("[role=alert]")));
        Do(dialogs, () => dialogs.Find("#person-unit").Change(People.Finance.Value.ToString()));
        Do(dialogs, () => dialogs.Find("#person-job").Change("Analyst"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        page.WaitForAssertion(() => Assert.StartsWith("Ada Byron Analyst Finance registers use cases", Words(page.Find("tbody tr")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_has_left_after_a_yes_and_keeps_the_name()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator, "/administration?q=stranger");
        Do(page, () => page.Find("button[aria-label='Stranger has left']").Click());
        dialogs.WaitForElement(".btn.danger");
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());

        page.WaitForAssertion(() => Assert.StartsWith("Stranger Stranger, has left", Words(page.Find("tbody tr")), StringComparison.Ordinal));
        Assert.Empty(page.FindAll("tbody td:last-child button"));
        await using var db = Portal.Db();
        Assert.Equal(Portal.Clock.Now, (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).LeftAt);
    }

    [Fact]
    public async Task An_administrator_opens_a_unit()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator, "/administration?tab=units");

        Do(page, () => page.Find(".btn.primary").Click());
        dialogs.WaitForElement("#unit-name");
        Do(dialogs, () => dialogs.Find("#unit-name").Change("Wholesale"));
        Do(dialogs, () => dialogs.Find("#unit-parent").Change(People.Retail.Value.ToString()));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        page.WaitForAssertion(() => Assert.Equal(["Finance", "Retail", "Wholesale"], page.FindAll("tbody th").Select(Words)));
        await using var db = Portal.Db();
        Assert.Equal(People.Retail, (await db.Units.SingleAsync(u => u.Name == "Wholesale")).ParentId);
    }

    [Fact]
    public async Task A_role_is_given_with_its_discipline_and_taken_back_after_a_yes()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator, "/administration?q=Stranger");

        Do(page, () => page.Find("tbody button").Click());
        dialogs.WaitForElement("#discipline");
        Do(dialogs, () => dialogs.Find("#discipline").Change(nameof(Discipline.Legal)));
        Do(dialogs, () => dialogs.Find("#lead").Change(true));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("Legal reviewer, lead", Words(page.Find("tbody tr")), StringComparison.Ordinal));

        Do(page, () => page.Find("tbody .roles button").Click());
        dialogs.WaitForElement(".btn.danger");
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        page.WaitForAssertion(() => Assert.Contains("registers use cases", Words(page.Find("tbody tr")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(Portal.Clock.Now, (await db.RoleAssignments.SingleAsync(r => r.PersonId == People.Of(Part.Stranger))).UntilAt);
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_themselves_PP_3()
    {
        var dialogs = Dialogs();
        var page = await Shown(Part.Administrator, "/administration?q=Administrator");

        Do(page, () => page.Find("button[aria-label='Give Administrator a role']").Click());
        dialogs.WaitForElement("#role");
        Do(dialogs, () => dialogs.Find("#role").Change(nameof(Role.Auditor)));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        Assert.Equal("organisation.own-role", dialogs.WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    [Fact]
    public async Task Others_look_and_change_nothing() =>
        Assert.Empty((await Shown(Part.Auditor, "/administration")).FindAll("tbody button, .btn.primary"));

    private async Task<IRenderedComponent<AdministrationPage>> Shown(Part part, string address)
    {
        await SignInAs(part);
        GoTo(address);
        var page = Render<AdministrationPage>();
        page.WaitForElement(".paper");
        return page;
    }
}
