using AiGovernance.Data;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lists;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Lists;

public class ApprovedRegisterPageTests : PageTest
{
    [Fact]
    public async Task Everyone_signed_in_sees_what_is_approved_for_which_data_and_whom_to_ask()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await Portal.Write(async db => (await db.UseCases.ForChange(AiGovernance.Access.Actor.System(AiGovernance.Access.ActSource.Job)).SingleAsync(u => u.Id == submitted.Id))
            .Decide(Standing.Approved, new(2027, 9, 14), "internal", Portal.Clock.Now));
        await SignInAs(Part.Stranger);

        var row = Render<ApprovedRegisterPage>().WaitForElement("tbody tr");

        Assert.Equal($"{submitted.Reference} Invoice triage Finance {submitted.Tier} Approved Internal Owner", Words(row));
    }

    [Fact]
    public async Task While_nothing_is_approved_the_page_says_so()
    {
        await AUseCase.Submitted(Portal);
        await SignInAs(Part.Stranger);

        var page = Render<ApprovedRegisterPage>();

        page.WaitForAssertion(() => Assert.Contains("Nothing is approved yet.", page.Markup));
    }
}
