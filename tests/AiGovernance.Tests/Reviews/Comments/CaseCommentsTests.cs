using AiGovernance.CaseFile;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Reviews.Comments;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews.Comments;

/// <summary>The comments of a case, through the page (RV-3).</summary>
public sealed class CaseCommentsTests : PageTest
{
    [Fact]
    public async Task A_comment_is_written_and_mentions_whom_its_writer_picks()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var page = await Shown(useCase.Id, Part.Submitter);
        Type(page, "Please look @coll");
        page.WaitForElement("[aria-label='People to mention'] [role=option]");
        Do(page, () => page.Find("[aria-label='People to mention'] [role=option]").Click());
        page.WaitForAssertion(() => Assert.Equal("Finds it in the inbox: Colleague", Words(page.Find("[role=status]"))));
        Do(page, () => page.Find("form").Submit());

        page.WaitForAssertion(() => Assert.Equal("Please look @Colleague", Words(page.Find(".lines .said"))));
        await using var db = Portal.Db();
        Assert.Equal(Part.Colleague.Id, (await db.CommentMentions.SingleAsync()).PersonId);
        Assert.Equal("", page.Find("#comment").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_name_that_means_nobody_is_said_at_the_text_and_nothing_is_sent()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var page = await Shown(useCase.Id, Part.Submitter);
        Type(page, "@Security, please look at it");
        page.WaitForAssertion(() => Assert.StartsWith("@Security mentions nobody: write @Security reviewer in full", Words(page.Find("[role=status]")), StringComparison.Ordinal));
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.StartsWith("@Security mentions nobody", Words(page.Find("#comment-error")), StringComparison.Ordinal));
        Assert.Equal(("@Security, please look at it", "true"), (page.Find("#comment").GetAttribute("value"), page.Find("#comment").GetAttribute("aria-invalid")));
        await using var db = Portal.Db();
        Assert.Empty(await db.Comments.ToListAsync());
        Type(page, "Please look at it");
        page.WaitForAssertion(() => Assert.Equal("", Words(page.Find("#comment-error"))));
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Equal("Please look at it", Words(page.Find(".lines .said"))));
    }

    [Fact]
    public async Task Names_are_picked_with_the_keys_alone()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var page = await Shown(useCase.Id, Part.Submitter);
        Type(page, "Ask @reviewer");
        var second = page.FindAll("[role=option]")[1];
        Do(page, () => page.Find("#comment").KeyDown("ArrowDown"));
        page.WaitForAssertion(() => Assert.Equal((second.Id, "true"), (page.Find("#comment").GetAttribute("aria-activedescendant"), page.FindAll("[role=option]")[1].GetAttribute("aria-selected"))));
        Do(page, () => page.Find("#comment").KeyDown("Enter"));
        page.WaitForAssertion(() => Assert.Matches("^Ask @[A-Z][a-z]+ reviewer $", page.Find("#comment").GetAttribute("value")!));
        Assert.Empty(page.FindAll("[role=option]"));

        Type(page, "Ask @coll");
        Assert.NotEmpty(page.FindAll("[role=option]"));
        Do(page, () => page.Find("#comment").KeyDown("Escape"));
        page.WaitForAssertion(() => Assert.True(page.Find("[role=listbox]").HasAttribute("hidden")));
        Assert.False(page.Find("#comment").HasAttribute("data-picks"));
        Do(page, () => page.Find("#comment").KeyDown("Enter"));
        Assert.Equal("Ask @coll", page.Find("#comment").GetAttribute("value"));
    }

    [Fact]
    public async Task A_no_stands_under_the_text_which_stays()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var page = await Shown(useCase.Id, Part.Submitter);
        Type(page, "What do you say, @Stranger?");
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.StartsWith("Stranger may not read the comments", Words(page.Find("#comment-error")), StringComparison.Ordinal));
        Assert.Equal("What do you say, @Stranger?", page.Find("#comment").GetAttribute("value"));
        await using var db = Portal.Db();
        Assert.Empty(await db.Comments.ToListAsync());
    }

    [Fact]
    public async Task Opening_the_comments_clears_the_mention()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        await AComment.Written(Portal, useCase.Id, Part.Submitter, "@Colleague look", Part.Colleague);
        var page = await Shown(useCase.Id, Part.Colleague);
        page.WaitForAssertion(() => Assert.Equal(Portal.Clock.Now, SeenAt()));

        DateTime? SeenAt()
        {
            using var db = Portal.Db();
            return db.CommentMentions.AsNoTracking().Single().SeenAt;
        }
    }

    [Fact]
    public async Task A_page_that_is_only_drawn_ahead_clears_nothing()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        await AComment.Written(Portal, useCase.Id, Part.Submitter, "@Colleague look", Part.Colleague);
        SetRendererInfo(new("Static", false));
        var page = await Shown(useCase.Id, Part.Colleague);
        Assert.True(page.Find("#comment").HasAttribute("disabled"));
        await using var db = Portal.Db();
        Assert.Null((await db.CommentMentions.SingleAsync()).SeenAt);
    }

    [Fact]
    public async Task Legal_keeps_a_note_that_nobody_elses_page_shows()
    {
        var useCase = await AComment.CaseWithAdvice(Portal);
        var legal = await Shown(useCase, Part.Legal);
        Do(legal, () => legal.Find("[aria-label='Write a privileged note']").Submit());
        legal.WaitForAssertion(() => Assert.Equal("Write something first.", Words(legal.Find("#note-error"))));
        Do(legal, () => legal.Find("#note").Input("Zwetschgendatschi"));
        Do(legal, () => legal.Find("[aria-label='Write a privileged note']").Submit());
        legal.WaitForAssertion(() => Assert.Equal("Zwetschgendatschi", Words(legal.Find("[data-part=privileged] .said"))));

        var reference = (await Cases.Read(Portal, useCase)).Reference;
        // Where notes stand for everybody who reads along; all else of the file for who reads most of it.
        var others = AComment.Readers.Except([Part.Legal, Part.Chair]).Select(part => (part, Tab: "comments"));
        foreach (var (part, tab) in others.Union(CaseAddress.Tabs.Select(tab => (Part.Auditor, tab))))
        {
            var page = await Page(reference, part, tab);
            Assert.DoesNotContain("Zwetschgendatschi", page.Markup, StringComparison.Ordinal);
            Assert.DoesNotContain("rivileged", page.Markup, StringComparison.Ordinal);
            page.Dispose();
        }
        Assert.Contains("Zwetschgendatschi", (await Page(reference, Part.Chair, "comments")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegate_of_legal_sees_no_notes()
    {
        var useCase = await AComment.CaseWithAdvice(Portal);
        await ADelegation.Named(Portal, Part.Legal, Part.Stranger);
        await StandIn(Part.Stranger, Part.Legal);
        var page = Render<CaseComments>(p => p.Add(x => x.Case, useCase));
        page.WaitForElement("#comment");
        Assert.Empty(page.FindAll("[data-part=privileged]"));
    }

    [Fact]
    public async Task A_recused_member_is_told_so_in_place_of_the_comments()
    {
        var session = await ASession.AtTheItem(Portal);
        await AComment.Written(Portal, session.UseCase, Part.Submitter, "It is safe");
        ASession.Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        await SignInAs(Part.Member);
        var page = Render<CaseComments>(p => p.Add(x => x.Case, session.UseCase));
        page.WaitForAssertion(() => Assert.Equal(CommitteeRefusals.ReviewsWithheld.Code, page.Find("[role=alert]").GetAttribute("data-code")));
        Assert.DoesNotContain("It is safe", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("textarea"));
    }

    private static void Type(IRenderedComponent<CaseComments> page, string text) => Do(page, () => page.Find("#comment").Input(text));

    private async Task<IRenderedComponent<CaseComments>> Shown(UseCaseId useCase, Part part)
    {
        await SignInAs(part);
        var page = Render<CaseComments>(p => p.Add(x => x.Case, useCase));
        page.WaitForElement("#comment");
        return page;
    }

    private async Task<IRenderedComponent<UseCasePage>> Page(string reference, Part part, string tab)
    {
        await SignInAs(part);
        GoTo(CaseAddress.Tab(reference, tab));
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, reference));
        page.WaitForElement(".casehead");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".loading")));
        return page;
    }
}
