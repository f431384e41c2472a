using AiGovernance.Reviews.Overrides;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Raising, proposing and agreeing, through the page (RS-6).</summary>
public class CaseTierTests : PageTest
{
    [Fact]
    public async Task The_office_raises_a_tier_with_a_reason()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var (part, dialogs) = await Open(useCase, Part.Governance);
        Assert.Equal(["Raise to Moderate", "Raise to High", "Raise to Critical"], part.FindAll("button").Select(Words));

        Press(part, "Raise to High");
        Give(dialogs, "new kind of use", "Raise to High");

        part.WaitForAssertion(() => Assert.Contains("Raised from Low to High by Governance office", part.Markup));
        Assert.Equal(RiskTier.High, (await Cases.Read(Portal, useCase.Id)).Tier);
    }

    [Fact]
    public async Task Compliance_agrees_to_what_the_office_proposed()
    {
        var useCase = await AnOverride.Lowerable(Portal);
        var (office, asked) = await Open(useCase, Part.Governance);
        Press(office, "Propose Low");
        Give(asked, "never leaves the team", "Propose Low");
        office.WaitForAssertion(() => Assert.Contains("until a second person confirms", office.Markup));
        Assert.DoesNotContain(office.FindAll("button"), b => b.TextContent.StartsWith("Agree", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_answer_a_proposal_does_so_here()
    {
        var proposal = await AnOverride.Proposed(Portal);
        var (part, dialogs) = await Open(await Cases.Read(Portal, proposal.UseCaseId), Part.Compliance);

        Press(part, "Agree to Low");
        Give(dialogs, "seen in use", "Agree to Low");

        part.WaitForAssertion(() => Assert.Contains("Confirmed by Compliance", part.Markup));
        Assert.Equal(RiskTier.Low, (await Cases.Read(Portal, proposal.UseCaseId)).Tier);
    }

    [Fact]
    public async Task Others_see_what_was_done_and_no_button()
    {
        var (part, _) = await Open(await AnOverride.Lowerable(Portal), Part.Submitter);
        Assert.Contains("Raised from Low to Moderate", part.Markup);
        Assert.Empty(part.FindAll("button"));
    }

    private async Task<(IRenderedComponent<CaseTier> Part, IRenderedComponent<MudBlazor.MudDialogProvider> Dialogs)> Open(UseCase useCase, Part part)
    {
        await SignInAs(part);
        var dialogs = Dialogs();
        var rendered = Render<CaseTier>(p => p.Add(x => x.Case, useCase.Id));
        rendered.WaitForElement("[data-part='tier-by-people']");
        return (rendered, dialogs);
    }

    private static void Give(IRenderedComponent<MudBlazor.MudDialogProvider> dialogs, string reason, string label)
    {
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input(reason));
        Press(dialogs, label);
    }
}
