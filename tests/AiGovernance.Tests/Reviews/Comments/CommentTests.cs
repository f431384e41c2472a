using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.CaseFile.Story;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Reviews.Comments;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews.Comments;

/// <summary>Comments on a case and those whom they mention (RV-3).</summary>
public sealed class CommentTests : IAsyncDisposable
{
    private static readonly Actor Somebody = new(PersonId.New(), "Somebody", null, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page);
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(0, "comments.text-missing")]
    [InlineData(1, null)]
    [InlineData(Comment.TextMaxLength, null)]
    [InlineData(Comment.TextMaxLength + 1, "comments.text-too-long")]
    public void A_comment_has_a_text_of_some_length(int length, string? refusal) =>
        Assert.Equal(refusal, Comment.Write(UseCaseId.New(), Somebody, new string('x', length), [], TestClock.Start).Refusal?.Code);

    [Theory]
    [InlineData(Comment.MostMentions, null)]
    [InlineData(Comment.MostMentions + 1, "comments.too-many-mentions")]
    public void It_names_some_people_and_not_everybody(int count, string? refusal) =>
        Assert.Equal(refusal, Comment.Write(UseCaseId.New(), Somebody, "Look", [.. Enumerable.Range(0, count).Select(_ => PersonId.New())], TestClock.Start).Refusal?.Code);

    [Fact]
    public async Task Who_reads_the_case_reads_the_comments_in_their_order()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        await AComment.Written(portal, useCase.Id, Part.Colleague, "First");
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await AComment.Written(portal, useCase.Id, Part.Governance, "Second");
        Assert.Equal([("Colleague", "First"), ("Governance office", "Second")], (await List(useCase.Id, Part.Submitter)).Rows.Select(r => (r.Author, r.Text)));
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Stranger, (ListComments h) => h.Handle(useCase.Id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Stranger, (WriteComment h) => h.Handle(useCase.Id, "Me too", []))).Refusal);
    }

    [Fact]
    public async Task The_trail_keeps_the_hash_and_finds_a_changed_comment()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        var id = await AComment.Written(portal, useCase.Id, Part.Colleague, "Ask the works council");
        await using var db = portal.Db();
        var entry = await db.Trail.SingleAsync(e => e.Action == nameof(WriteComment));
        Assert.DoesNotContain("works council", entry.Text, StringComparison.Ordinal);
        Assert.Null((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Fault);
        await db.Database.ExecuteSqlAsync($"UPDATE Comments SET Text = 'Do not ask' WHERE Id = {id}");
        Assert.Contains("comment", (await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_of_somebody_who_may_not_read_the_case_is_refused_by_name_and_nothing_is_kept()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        var refusal = (await portal.In(Part.Submitter, (WriteComment h) => h.Handle(useCase.Id, "@Stranger look", [People.Of(Part.Colleague), People.Of(Part.Stranger)]))).Refusal!;
        Assert.Equal((CommentRefusals.MayNotRead.Code, "Stranger may not read the comments of this case, so they cannot be mentioned here."), (refusal.Code, refusal.Message));
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == Part.Colleague.Id)).Leave(portal.Clock.Now));
        Assert.Equal(CommentRefusals.UnknownPerson, (await portal.In(Part.Submitter, (WriteComment h) => h.Handle(useCase.Id, "@Colleague look", [People.Of(Part.Colleague)]))).Refusal);
        Assert.Empty((await List(useCase.Id, Part.Submitter)).Rows);
    }

    [Fact]
    public async Task Who_is_mentioned_finds_it_in_the_inbox_until_they_have_opened_it()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        await AComment.Written(portal, useCase.Id, Part.Submitter, "@Colleague look", Part.Colleague);
        var task = Assert.Single(await Inbox(Part.Colleague));
        Assert.Equal(("Read a comment", "Submitter mentions you.", CaseAddress.Tab(useCase.Reference, "comments")), (task.What, task.Why, task.Href));
        await AComment.Written(portal, useCase.Id, Part.Governance, "@Colleague and again", Part.Colleague);
        Assert.StartsWith("2 comments mention you", Assert.Single(await Inbox(Part.Colleague)).Why, StringComparison.Ordinal);
        Assert.Empty(await Inbox(Part.UnitLead));

        Assert.True((await List(useCase.Id, Part.Colleague)).HasUnseen);
        Assert.Null((await portal.In(Part.Colleague, (SeeMentions h) => h.Handle(useCase.Id))).Refusal);
        Assert.Empty(await Inbox(Part.Colleague));
        Assert.False((await List(useCase.Id, Part.Colleague)).HasUnseen);
    }

    [Fact]
    public async Task A_delegate_comments_with_both_names_and_their_look_does_not_clear_the_inbox()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        await AComment.Written(portal, useCase.Id, Part.Submitter, "@Owner look", Part.Owner);
        Assert.Null((await portal.For(Part.Stranger, Part.Owner, (SeeMentions h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await portal.For(Part.Stranger, Part.Owner, (WriteComment h) => h.Handle(useCase.Id, "I look after it", []))).Refusal);
        Assert.Contains("Read a comment", (await Inbox(Part.Owner)).Select(i => i.What));
        Assert.Equal("Stranger for Owner", (await List(useCase.Id, Part.Submitter)).Rows[^1].Author);
    }

    [Fact]
    public async Task A_recused_member_reads_and_writes_no_comments_until_the_close()
    {
        var session = await ASession.AtTheItem(portal);
        await AComment.Written(portal, session.UseCase, Part.Submitter, "@Member look", Part.Member);
        ASession.Ok(await portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await portal.In(Part.Member, (ListComments h) => h.Handle(session.UseCase))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await portal.In(Part.Member, (WriteComment h) => h.Handle(session.UseCase, "But", []))).Refusal);
        Assert.Equal(CommitteeRefusals.ReviewsWithheld, (await portal.In(Part.Member, (SeeMentions h) => h.Handle(session.UseCase))).Refusal);
        Assert.DoesNotContain("Read a comment", (await Inbox(Part.Member)).Select(i => i.What));
        Assert.Equal(CommentRefusals.MayNotRead.Code, (await portal.In(Part.Submitter, (WriteComment h) => h.Handle(session.UseCase, "@Member", [People.Of(Part.Member)]))).Refusal?.Code);
        Assert.DoesNotContain((await portal.In(Part.Member, (ReadCaseStory h) => h.Handle(session.UseCase, 1))).Value!.Rows, e => e.What.Contains("comment", StringComparison.OrdinalIgnoreCase));
        Assert.Null((await session.Close(await session.OpenBallot())).Refusal);
        Assert.Single((await List(session.UseCase, Part.Member)).Rows);
        Assert.Contains("Read a comment", (await Inbox(Part.Member)).Select(i => i.What));
    }

    private async Task<CommentsOf> List(UseCaseId useCase, Part part) => (await portal.In(part, (ListComments h) => h.Handle(useCase))).Value!;

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
