using AiGovernance.Reviews.Lifts;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews.Lifts;

/// <summary>Legal and Compliance at the case, through the page.</summary>
public class CaseLiftsTests : PageTest
{
    [Fact]
    public async Task Legal_hears_at_the_field_what_is_missing_and_loses_nothing()
    {
        var useCase = await ALift.WithLegal(Portal);
        var (part, _) = await Open(useCase, Part.Legal);
        Press(part, "Record an exception under Art. 6(3)");
        Do(part, () => part.Find("#lift-reason").Input("A clerk has ranked them before"));
        Press(part, "Record an exception under Art. 6(3)");
        part.WaitForAssertion(() => Assert.Equal(LiftRefusals.ConditionMissing.Message, Words(part.Find("#lift-condition-error"))));
        Assert.Equal("A clerk has ranked them before", part.Find("#lift-reason").GetAttribute("value"));

        Do(part, () => part.Find("#lift-condition").Change("b"));
        Press(part, "Record an exception under Art. 6(3)");

        part.WaitForAssertion(() => Assert.Contains("Rule G2 is set aside (Art. 6(3)(b)) by Legal reviewer: A clerk has ranked them before", part.Markup));
        Assert.Empty(part.FindAll("button"));
    }

    [Fact]
    public async Task Compliance_confirms_here()
    {
        var lift = await ALift.Proposed(Portal);
        var (part, dialogs) = await Open(await Cases.Read(Portal, lift.UseCaseId), Part.Compliance);
        Press(part, "Confirm that it is not forbidden");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("Read the model card"));
        Press(dialogs, "Confirm");
        part.WaitForAssertion(() => Assert.Contains("Confirmed by Compliance: Read the model card", part.Markup));
        Assert.Equal(RiskTier.Critical, (await Cases.Read(Portal, lift.UseCaseId)).Tier);
    }

    [Fact]
    public async Task Others_see_what_was_proposed_and_no_button()
    {
        var lift = await ALift.Proposed(Portal);
        var (part, _) = await Open(await Cases.Read(Portal, lift.UseCaseId), Part.Submitter);
        Assert.Contains("It applies until Compliance confirms.", part.Markup, StringComparison.Ordinal);
        Assert.Empty(part.FindAll("button"));
    }

    private async Task<(IRenderedComponent<CaseLifts> Part, IRenderedComponent<MudBlazor.MudDialogProvider> Dialogs)> Open(UseCase useCase, Part part)
    {
        await SignInAs(part);
        var dialogs = Dialogs();
        var rendered = Render<CaseLifts>(p => p.Add(x => x.Case, useCase.Id));
        rendered.WaitForElement("[data-part='lifts']");
        return (rendered, dialogs);
    }
}
