using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Duplicates;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>What stands beside the questions: duplicates, what-if, comparison (UC-4, RS-4, VN-7).</summary>
public class IntakeGuideTests : PageTest
{
    [Fact]
    public async Task What_would_change_the_tier_is_tried_when_somebody_asks()
    {
        var page = await Open(await AUseCase.Draft(Portal), "data");
        Assert.DoesNotContain("Each alone", page.Markup);

        Press(page, "Try every answer");

        page.WaitForAssertion(() => Assert.Contains("Each alone, all else as answered so far.", page.Markup));
        Assert.Contains("What is the most sensitive data it sees?", page.FindAll("section[aria-labelledby=h-what-would-change-the-tier] h3").Select(Words));
    }

    [Fact]
    public async Task Likely_duplicates_show_while_the_name_is_typed()
    {
        var known = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Stranger);
        var page = Render<NewUseCasePage>();

        Do(page, () => page.Find("#title").Input("Triage of invoices"));

        page.WaitForAssertion(() => Assert.Contains($"{known.Reference} in Finance. You may not see this case; ask Owner.", Words(page.Find("section[aria-labelledby=h-does-this-exist-already-]"))));
        Assert.DoesNotContain("Invoice triage", page.Markup);
    }

    [Fact]
    public async Task Open_model_or_service_is_compared_and_kept_where_the_model_is_asked_for()
    {
        var draft = await AUseCase.Draft(Portal);
        var page = await Open(draft, "model");
        Do(page, () => page.Find("input[name=model-from][value=api]").Change(true));

        page.WaitForElement("input[name=deployment-DataControl][value=SelfHosted]");
        Do(page, () => page.Find("input[name=deployment-DataControl][value=SelfHosted]").Change(true));
        Press(page, "Keep the comparison");
        page.WaitForAssertion(() => Assert.Contains("Say in a sentence why", page.Markup));
        Do(page, () => page.Find("#why-DataControl").Change("Invoices stay here."));
        Press(page, "Keep the comparison");

        page.WaitForAssertion(() => Assert.Contains("More speaks for our own machines: 1 to 0", page.Markup));
        await using var db = Portal.Db();
        var stored = await db.Revisions.SingleAsync();
        Assert.Contains("Invoices stay here.", stored.Deployment);
        Assert.Equal("api", Answers.Read(stored.Answers, QuestionnaireCatalogue.Intake).Value!["model-from"]?.Items[0]);
    }

    private async Task<IRenderedComponent<IntakePage>> Open(UseCase draft, string section)
    {
        await SignInAs(Part.Submitter);
        GoTo($"/use-cases/{draft.Reference}/intake?section={section}");
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, draft.Reference));
        page.WaitForElement("#section");
        return page;
    }
}
