using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Handover;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Handover;

/// <summary>Another owner is named on the case page (UC-7).</summary>
public class HandoverButtonsTests : PageTest
{
    [Fact]
    public async Task The_lead_names_another_owner()
    {
        var useCase = await AUseCase.Submitted(Portal);
        var dialogs = Dialogs();
        var buttons = await Open(useCase.Reference, Part.UnitLead);
        Press(buttons, "Name another owner");
        dialogs.WaitForElement("#asked-person");
        Do(dialogs, () => dialogs.Find("#person-reason").Input("changed teams"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        dialogs.WaitForAssertion(() => Assert.Equal(HandoverRefusals.PersonMissing.Message, dialogs.Find("#asked-person-error").TextContent));

        Do(dialogs, () => dialogs.Find("#asked-person").Input("Colleague"));
        Do(dialogs, () => dialogs.Find("#asked-person").KeyDown(new KeyboardEventArgs { Key = "Enter" }));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());

        dialogs.WaitForAssertion(() => Assert.Empty(dialogs.FindAll("#person-reason")));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Colleague), (await db.UseCases.SingleAsync(Xunit.TestContext.Current.CancellationToken)).OwnerId);
    }

    [Fact]
    public async Task Who_only_reads_it_is_offered_nothing()
    {
        var useCase = await AUseCase.Submitted(Portal);
        Assert.Equal("", (await Open(useCase.Reference, Part.Colleague)).Markup.Trim());
    }

    private async Task<IRenderedComponent<HandoverButtons>> Open(string reference, Part part)
    {
        await SignInAs(part);
        var details = (await Portal.In(part, (FindUseCase h) => h.Handle(reference))).Value!;
        return Render<HandoverButtons>(p => p.Add(x => x.Case, details));
    }
}
