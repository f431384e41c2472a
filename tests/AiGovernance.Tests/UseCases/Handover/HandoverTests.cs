using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Handover;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Handover;

/// <summary>UC-7: somebody answers for every case, and accepts it; another takes over without a new revision.</summary>
public sealed class HandoverTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task The_new_owner_accepts_anew()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Null((await portal.In(Part.Owner, (AcceptPart h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await HandOver(Part.UnitLead, useCase.Id, Part.Colleague)).Refusal);

        var after = await Cases.Read(portal, useCase.Id);
        Assert.Equal((People.Of(Part.Colleague), null, People.Of(Part.Sponsor)), (after.OwnerId, after.OwnerAcceptedAt, after.SponsorId));
        Assert.Contains(await Inbox(Part.Colleague), i => i.What == "Accept being owner");
        Assert.Contains(await Inbox(Part.Owner), i => i.What.StartsWith("Colleague is its owner now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_and_the_next_revision_name_them()
    {
        var draft = await AUseCase.Draft(portal);
        Assert.Null((await HandOver(Part.Submitter, draft.Id, Part.Colleague)).Refusal);
        Assert.Equal(Part.Colleague.Id, Named((await Cases.Read(portal, draft.Id)).Revisions.MaxBy(r => r.Number)!));

        var open = (await Cases.Read(portal, draft.Id)).Revisions.MaxBy(r => r.Number)!;
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, open.Version))).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(draft.Id, "later"))).Refusal);
        Assert.Null((await HandOver(Part.Governance, draft.Id, Part.Stranger)).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (StartRevision h) => h.Handle(draft.Id))).Refusal);
        Assert.Equal(Part.Stranger.Id, Named((await Cases.Read(portal, draft.Id)).Revisions.MaxBy(r => r.Number)!));
    }

    [Fact]
    public async Task Conditions_that_are_open_go_with_the_owner()
    {
        var useCase = await Decided.WithConditions(portal);
        Assert.Null((await HandOver(Part.Owner, useCase.Id, Part.Colleague)).Refusal);

        await using var db = portal.Db();
        Assert.All(await db.Conditions.Where(c => c.UseCaseId == useCase.Id).ToListAsync(TestContext.Current.CancellationToken),
            c => Assert.Equal((ConditionState.Open, People.Of(Part.Colleague)), (c.State, c.OwnerId)));
    }

    [Fact]
    public async Task An_imported_case_gets_its_first_owner_from_the_lead_of_its_unit()
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,Finance,Answers questions,Running,Neither,1/2/2026,x,y\n");
        Assert.Null((await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);
        await using var db = portal.Db();
        var imported = await db.UseCases.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
        await portal.Write(async write => write.Entry(await write.UseCases.SingleAsync(u => u.Id == imported.Id)).Property(u => u.UnitId).CurrentValue = People.Finance);

        var task = Assert.Single(await Inbox(Part.UnitLead), i => i.What == "Name owners");
        Assert.Equal((CaseListAddress.Of(new(WithoutOwner: true)), new DateOnly(2026, 9, 28)), (task.Href, task.DueOn));
        Assert.Null((await HandOver(Part.UnitLead, imported.Id, Part.Colleague)).Refusal);
        Assert.DoesNotContain(await Inbox(Part.UnitLead), i => i.What == "Name owners");
    }

    [Fact]
    public async Task A_draft_that_is_being_written_is_nobodys_task()
    {
        await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Invoice triage"));
        Assert.Empty(await Inbox(Part.UnitLead));
    }

    [Fact]
    public async Task It_is_refused_by_name()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Equal(HandoverRefusals.SameAlready, (await HandOver(Part.Owner, useCase.Id, Part.Owner)).Refusal);
        Assert.Equal(HandoverRefusals.PersonMissing, (await HandOver(Part.Owner, useCase.Id, null)).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await HandOver(Part.Owner, useCase.Id, Part.Colleague, reason: "")).Refusal);
        Assert.Equal(HandoverRefusals.ReasonTooLong, (await HandOver(Part.Owner, useCase.Id, Part.Colleague, reason: new string('r', 1001))).Refusal);
        Assert.Equal(HandoverRefusals.NoSuchPart, (await HandOver(Part.Owner, useCase.Id, Part.Colleague, Involvement.Submitter)).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Owner, (HandOverPart h) => h.Handle(useCase.Id, useCase.Version + 1, Involvement.Owner, Part.Colleague.Id, "why"))).Refusal);

        var reviewed = await AReview.Claimed(portal);
        Assert.Equal(HandoverRefusals.Judged, (await HandOver(Part.Owner, reviewed.UseCaseId, Part.Security)).Refusal);
        Assert.Null((await HandOver(Part.Owner, useCase.Id, Part.Colleague, reason: new string('r', 1000))).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static PersonId? Named(Revision revision) => IntakeAnswers.Person(Answers.Stored(revision.Answers), IntakeAnswers.Owner);

    private async Task<Result> HandOver(Part by, UseCaseId id, Part? next, Involvement part = Involvement.Owner, string reason = "changed teams")
    {
        var version = (await Cases.Read(portal, id)).Version;
        return await portal.In(by, (HandOverPart h) => h.Handle(id, version, part, next?.Id, reason));
    }

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
