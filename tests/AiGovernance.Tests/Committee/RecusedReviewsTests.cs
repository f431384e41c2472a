using AiGovernance.Access;
using AiGovernance.CaseFile;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Frameworks;
using AiGovernance.Organisation;
using AiGovernance.Reports;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Case;
using AiGovernance.Reviews.Desk;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>A recused member reads no review of the item anywhere before its close (CM-3).</summary>
public class RecusedReviewsTests : PageTest
{
    [Fact]
    public async Task The_reviews_of_a_case_are_withheld_from_its_recused_member_until_the_close()
    {
        var session = await ASession.AtTheItem(Portal);
        ASession.Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.In(Part.Member, (ListReviewsOf h) => h.Handle(session.UseCase))).Refusal);
        Assert.Null((await Portal.In(Part.Deputy, (ListReviewsOf h) => h.Handle(session.UseCase))).Refusal);
        Assert.Null((await session.Close(await session.OpenBallot())).Refusal);
        Assert.Null((await Portal.In(Part.Member, (ListReviewsOf h) => h.Handle(session.UseCase))).Refusal);
    }

    [Fact]
    public async Task A_recused_reviewer_reads_their_own_review_and_no_other()
    {
        var useCase = await OnTheAgenda();
        var architecture = await AReview.Read(Portal, useCase, Discipline.Architecture);
        var legal = await AReview.Read(Portal, useCase, Discipline.Legal);
        Assert.Null((await Portal.In(Part.Architecture, (FindReview h) => h.Handle(architecture.Id))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.In(Part.Architecture, (FindReview h) => h.Handle(legal.Id))).Refusal);
        Assert.Null((await Portal.In(Part.Deputy, (FindReview h) => h.Handle(legal.Id))).Refusal);
        await ADelegation.Named(Portal, Part.Legal, Part.Architecture);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.For(Part.Architecture, Part.Legal, (FindReview h) => h.Handle(legal.Id))).Refusal);
    }

    [Fact]
    public async Task The_evidence_and_the_report_of_a_case_are_withheld_as_its_reviews_are()
    {
        var session = await ASession.AtTheItem(Portal);
        await Portal.AsSystem((AssignRole h) => h.Handle(Part.Member.Id!.Value, Role.Compliance));
        await using var db = Portal.Db();
        var reference = await db.UseCases.Where(u => u.Id == session.UseCase).Select(u => u.Reference).SingleAsync();
        var issued = (await Portal.In(Part.Auditor, (IssueUseCaseReport h) => h.Handle(reference))).Value!;
        Assert.Null((await Portal.In(Part.Member, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
        ASession.Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.In(Part.Member, (ReadUseCaseCoverage h) => h.Handle(session.UseCase))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.In(Part.Member, (IssueUseCaseReport h) => h.Handle(reference))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await Portal.In(Part.Member, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
        Assert.Null((await Portal.In(Part.Deputy, (ReadUseCaseCoverage h) => h.Handle(session.UseCase))).Refusal);
        Assert.Null((await Portal.In(Part.Auditor, (IssueUseCaseReport h) => h.Handle(reference))).Refusal);
        Assert.Null((await session.Close(await session.OpenBallot())).Refusal);
        Assert.Null((await Portal.In(Part.Member, (ReadUseCaseCoverage h) => h.Handle(session.UseCase))).Refusal);
        Assert.Null((await Portal.In(Part.Member, (IssueUseCaseReport h) => h.Handle(reference))).Refusal);
        Assert.Null((await Portal.In(Part.Member, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
    }

    [Fact]
    public async Task The_case_page_says_so_where_the_reviews_would_stand()
    {
        var useCase = await OnTheAgenda();
        await SignInAs(Part.Architecture);
        GoTo($"/use-cases/{useCase.Reference}?tab=reviews");
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, useCase.Reference));
        page.WaitForAssertion(() => Assert.Equal(CommitteeRefusals.ReviewsWithheld.Code, page.Find("p[role=alert]").GetAttribute("data-code")));
        Assert.Empty(page.FindAll("table"));
        Assert.Contains("Reviews", page.FindAll(".casehead a").Select(Words));
    }

    /// <summary>Reviewed by all, among them a member who then declares a conflict.</summary>
    private async Task<UseCase> OnTheAgenda()
    {
        await ASession.SetUp(Portal, five: true);
        var useCase = await AReview.InReview(Portal);
        foreach (var discipline in AReview.Of.Keys) await AReview.Done(Portal, await AReview.Claim(Portal, await AReview.Read(Portal, useCase, discipline)));
        await Portal.Work();
        await using var db = Portal.Db();
        var item = await db.AgendaItems.Where(i => i.UseCaseId == useCase.Id).Select(i => i.Id).SingleAsync();
        ASession.Ok(await Portal.In(Part.Architecture, (DeclareConflict h) => h.Handle(item, "My team runs the servers")));
        return useCase;
    }
}
