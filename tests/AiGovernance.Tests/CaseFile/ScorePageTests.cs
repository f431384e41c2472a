using AiGovernance.CaseFile.Score;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.CaseFile;

/// <summary>How a score came about, through the page (RS-4, RS-5, RS-6, FW-4).</summary>
public class ScorePageTests : PageTest
{
    [Fact]
    public async Task A_High_case_is_told_from_its_answers_to_its_tier()
    {
        var page = await Open(await Cases.Submitted(Portal, Cases.High), Part.Auditor);
        var score = ScoreSnapshot.FromJson((await Revision()).Score).Score;

        var text = Words(page.Find(".column"));

        Assert.Equal("High", Words(page.Find(".casehead .tier, header .tier")));
        Assert.Contains($"{score.Impact} of {score.ImpactMax}", text);
        Assert.Contains("Up to 25 points it is Low, up to 50 Moderate, up to 75 High, above that Critical.", text);
        Assert.Contains("No rule asks for more than High, which the points give already.", text);
        Assert.Contains("EU AI Act Art. 6(1), 6(2), Annex III", text);
        Assert.Contains("Nobody changed the tier.", text);
        Assert.Contains("High-risk (Annex III 4(a)), duties from 2 Dec 2027", text);
        Assert.Contains("Directive on Automated Decision-Making", text);
        Assert.Contains("Computed again just now", Words(page.Find("[role=status]")));
        Assert.Equal(score.Contributions.Where(c => c.Kind is AiGovernance.Questionnaires.PointKind.Impact).Max(c => c.Points), int.Parse(Words(page.Find(".answers strong")).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(Cases.Prohibited, "Rule G1 asks for Prohibited, so the rules raise it to Prohibited.")]
    [InlineData(Cases.Low, "No rule asks for more than Low, which the points give already.")]
    public async Task What_rules_do_to_the_points_is_said_in_one_sentence(string example, string says) =>
        Assert.Contains(says, Words((await Open(await Cases.Submitted(Portal, example), Part.Auditor)).Find(".column")));

    [Fact]
    public async Task A_tier_that_people_raised_shows_both_and_who_and_why()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        await AnOverride.Raise(Portal, useCase, RiskTier.High);

        var page = await Open(useCase, Part.Auditor);

        Assert.Equal("High (raised from Low)", Words(page.Find("header .tier")));
        Assert.Contains("Raised from Low to High by Governance office on 14 Sep 2026: new kind of use", Words(page.Find(".column")));
        Assert.Contains("So it is rated High.", Words(page.Find(".column")));
    }

    [Fact]
    public async Task A_draft_is_told_as_it_is_now_with_rules_that_may_still_apply()
    {
        var begun = (await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Invoice triage"))).Value!;
        await using var db = Portal.Db();

        var page = await Open(await db.UseCases.SingleAsync(u => u.Id == begun.Id), Part.Submitter);

        Assert.Contains("Draft: it changes with every answer", Words(page.Find("header")));
        Assert.Contains("May still apply, by answers to come", Words(page.Find(".column")));
        Assert.Contains("This is a draft: nothing is stored yet.", Words(page.Find(".column")));
        Assert.Contains("Not clear yet", Words(page.Find("#eu-act").ParentElement!.ParentElement!));
    }

    [Fact]
    public async Task A_score_that_does_not_come_out_again_is_an_alarm()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        await using (var db = Portal.Db()) await db.Database.ExecuteSqlAsync($"UPDATE Revisions SET Score = replace(Score, '\"impact\":', '\"impact\":9')");

        Assert.Contains("does not come out the same", Words((await Open(useCase, Part.Auditor)).Find("[role=alert]")));
    }

    [Fact]
    public async Task For_who_may_not_see_the_case_there_is_no_page()
    {
        var page = await Open(await Cases.Submitted(Portal, Cases.Low), Part.Stranger, there: false);

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[role=alert]")));
        Assert.Empty(page.FindAll(".column"));
    }

    private async Task<IRenderedComponent<ScorePage>> Open(UseCase useCase, Part part, bool there = true)
    {
        await SignInAs(part);
        GoTo($"/use-cases/{useCase.Reference}/score");
        var page = Render<ScorePage>(p => p.Add(x => x.Reference, useCase.Reference));
        if (there) page.WaitForElement(".column");
        return page;
    }

    private async Task<Revision> Revision()
    {
        await using var db = Portal.Db();
        return await db.Revisions.AsNoTracking().SingleAsync();
    }
}
