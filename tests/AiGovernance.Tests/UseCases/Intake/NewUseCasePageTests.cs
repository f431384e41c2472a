using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

public class NewUseCasePageTests : PageTest
{
    [Fact]
    public async Task A_name_is_enough_and_the_form_opens()
    {
        await SignInAs(Part.Submitter);
        var page = Render<NewUseCasePage>();

        Do(page, () => page.Find("#title").Input("Invoice triage"));
        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.EndsWith("/use-cases/AI-2026-0001/intake", Address));
        Assert.Equal(("Invoice triage", People.Of(Part.Submitter)), await Only());
    }

    [Fact]
    public async Task Without_a_name_the_field_says_what_to_do()
    {
        await SignInAs(Part.Submitter);
        var page = Render<NewUseCasePage>();

        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.Equal("Give it a name.", Words(page.Find("#title-error"))));
        Assert.Equal("true", page.Find("#title").GetAttribute("aria-invalid"));
        await using var db = Portal.Db();
        Assert.Equal(0, await db.UseCases.CountAsync());
    }

    [Fact]
    public async Task A_colleague_is_found_by_typing_and_becomes_the_submitter()
    {
        await SignInAs(Part.Governance);
        var page = Render<NewUseCasePage>();

        Do(page, () => page.Find("#title").Input("Invoice triage"));
        Do(page, () => page.Find("#behalf").Input("stran"));
        Assert.Equal("StrangerStranger, Retail", Words(page.Find("[role=option]")));
        Do(page, () => page.Find("#behalf").KeyDown("Enter"));
        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.EndsWith("/intake", Address));
        Assert.Equal(("Invoice triage", People.Of(Part.Stranger)), await Only());
    }

    private async Task<(string, AiGovernance.Access.PersonId?)> Only()
    {
        await using var db = Portal.Db();
        var useCase = await db.UseCases.SingleAsync();
        return (useCase.Title, useCase.SubmitterId);
    }
}
