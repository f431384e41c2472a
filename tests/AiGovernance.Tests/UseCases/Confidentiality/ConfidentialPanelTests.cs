using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Confidentiality;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Confidentiality;

/// <summary>Who may read a case, on its page (PP-1).</summary>
public class ConfidentialPanelTests : PageTest
{
    [Fact]
    public async Task The_owner_keeps_it_confidential_and_nothing_typed_is_lost_on_the_way()
    {
        var useCase = await AUseCase.Submitted(Portal);
        var dialogs = Dialogs();
        var panel = await Open(useCase.Reference, Part.Owner);
        Press(panel, "Keep it confidential");
        dialogs.WaitForElement("#person-reason");
        Do(dialogs, () => dialogs.Find("#person-reason").Input("a merger is planned"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        dialogs.WaitForAssertion(() => Assert.Equal(ConfidentialRefusals.OfficeMissing.Message, dialogs.Find("#asked-person-error").TextContent));
        Assert.Equal("a merger is planned", dialogs.Find("#person-reason").GetAttribute("value"));

        Do(dialogs, () => dialogs.Find("#asked-person").Input("Gov"));
        Do(dialogs, () => dialogs.Find("#asked-person").KeyDown(new KeyboardEventArgs { Key = "Enter" }));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        panel.WaitForAssertion(() => Assert.Contains("a merger is planned", panel.Find(".msg.wait").TextContent, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Governance), (await db.UseCases.SingleAsync(Xunit.TestContext.Current.CancellationToken)).ConfidentialOfficeId);
    }

    [Fact]
    public async Task Readers_are_named_and_taken_out()
    {
        var useCase = await AUseCase.Confidential(Portal);
        var dialogs = Dialogs();
        var panel = await Open(useCase.Reference, Part.Sponsor);
        Press(panel, "Let somebody read it");
        dialogs.WaitForElement("#asked-person");
        Do(dialogs, () => dialogs.Find("#asked-person").Input("Stranger"));
        Do(dialogs, () => dialogs.Find("#asked-person").KeyDown(new KeyboardEventArgs { Key = "Enter" }));
        Do(dialogs, () => dialogs.Find("#person-reason").Input("knows the contract"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.Contains("was named", Words(panel.Find("ul.seats li")), StringComparison.Ordinal));

        Press(panel, "Take out Stranger");
        dialogs.WaitForElement("#person-reason");
        Do(dialogs, () => dialogs.Find("#person-reason").Input("has left the project"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        panel.WaitForAssertion(() => Assert.Empty(panel.FindAll("ul.seats li")));
        await using var db = Portal.Db();
        Assert.NotNull((await db.Set<UseCaseReader>().SingleAsync(r => r.PersonId == People.Of(Part.Stranger), Xunit.TestContext.Current.CancellationToken)).EndedAt);
    }

    [Fact]
    public async Task Who_may_only_read_it_is_offered_nothing()
    {
        var open = await AUseCase.Submitted(Portal);
        Assert.Equal("", (await Open(open.Reference, Part.Colleague)).Markup.Trim());
        var kept = await AUseCase.Confidential(Portal);
        Assert.Empty((await Open(kept.Reference, Part.Auditor)).FindAll("button"));
    }

    private async Task<IRenderedComponent<ConfidentialPanel>> Open(string reference, Part part)
    {
        await SignInAs(part);
        var details = (await Portal.In(part, (FindUseCase h) => h.Handle(reference))).Value!;
        return Render<ConfidentialPanel>(p => p.Add(x => x.Case, details));
    }
}
