using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>A change after submission is a new revision (UC-1, UC-2).</summary>
public class StartRevisionTests : PageTest
{
    [Fact]
    public async Task The_owner_begins_the_next_revision_with_the_former_answers_and_may_write_it()
    {
        var decided = await Decided();
        await SignInAs(Part.Owner);
        var page = Render<NewRevisionPage>(p => p.Add(x => x.Reference, decided.Reference));

        page.WaitForElement("button:contains('Start revision 2')");
        Do(page, () => page.Find("button:contains('Start revision 2')").Click());

        page.WaitForAssertion(() => Assert.EndsWith($"/use-cases/{decided.Reference}/intake", Address));
        var revisions = await RevisionsOf(decided.Id);
        Assert.Equal((2, RevisionStatus.Draft, revisions[0].Answers), (revisions[1].Number, revisions[1].Status, revisions[1].Answers));
        var answers = Answers.Read(revisions[1].Answers, QuestionnaireCatalogue.Intake).Value!.With("title", "Invoice triage, new model");
        Assert.Null((await Portal.In(Part.Owner, (SaveAnswers h) => h.Handle(decided.Id, 0, answers))).Refusal);
    }

    [Fact]
    public async Task The_standing_of_the_former_revision_stays_in_force()
    {
        var decided = await Decided();

        Assert.Null((await Portal.In(Part.Submitter, (StartRevision h) => h.Handle(decided.Id))).Refusal);

        await using var db = Portal.Db();
        Assert.Equal(Standing.Approved, (await db.UseCases.SingleAsync()).Standing);
    }

    [Fact]
    public async Task A_second_open_revision_is_refused()
    {
        var submitted = await AUseCase.Submitted(Portal);

        Assert.Equal(UseCaseRefusals.RevisionOpen, (await Portal.In(Part.Submitter, (StartRevision h) => h.Handle(submitted.Id))).Refusal);
    }

    [Fact]
    public async Task The_owner_does_not_write_the_first_revision()
    {
        var draft = await AUseCase.Draft(Portal);

        var refused = await Portal.In(Part.Owner, (SaveAnswers h) => h.Handle(draft.Id, draft.Revisions[0].Version, AUseCase.CompleteAnswers));

        Assert.Equal(RefusalKind.Forbidden, refused.Refusal?.Kind);
    }

    [Fact]
    public async Task A_colleague_is_told_who_may()
    {
        var decided = await Decided();
        await SignInAs(Part.Colleague);

        var page = Render<NewRevisionPage>(p => p.Add(x => x.Reference, decided.Reference));

        page.WaitForAssertion(() => Assert.Contains("Only the submitter and the person who answers for it start a revision", page.Markup));
        Assert.Empty(page.FindAll("button"));
    }

    [Fact]
    public async Task Who_begins_an_imported_case_becomes_its_submitter_and_finds_what_the_inventory_said()
    {
        var imported = await Imported();

        Assert.Null((await Portal.In(Part.Governance, (StartRevision h) => h.Handle(imported.Id))).Refusal);

        var first = Assert.Single(await RevisionsOf(imported.Id));
        var answers = Answers.Read(first.Answers, QuestionnaireCatalogue.Intake).Value!;
        Assert.Equal((1, "Chat", "Answers questions"), (first.Number, answers["title"]?.Items[0], answers["purpose"]?.Items[0]));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Governance), (await db.UseCases.SingleAsync()).SubmitterId);
    }

    [Fact]
    public async Task What_is_retired_stays_retired()
    {
        var imported = await Imported();
        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync()).Property(u => u.Standing).CurrentValue = Standing.Retired); // no action leads there yet

        Assert.Equal(UseCaseRefusals.RetiredForGood, (await Portal.In(Part.Governance, (StartRevision h) => h.Handle(imported.Id))).Refusal);
    }

    private async Task<UseCase> Imported()
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Rights-Impacting,1/2/2026,x,y\n");
        Assert.Null((await Portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);
        await using var db = Portal.Db();
        return await db.UseCases.SingleAsync();
    }

    private async Task<UseCase> Decided()
    {
        var submitted = await AUseCase.Submitted(Portal);
        await Portal.Write(async db => (await db.UseCases.ForChange(AiGovernance.Access.Actor.System(AiGovernance.Access.ActSource.Job)).SingleAsync(u => u.Id == submitted.Id))
            .Decide(Standing.Approved, new(2027, 9, 14), "internal", Portal.Clock.Now));
        return submitted;
    }

    private async Task<List<Revision>> RevisionsOf(UseCaseId id)
    {
        await using var db = Portal.Db();
        return await db.Revisions.Where(r => r.UseCaseId == id).OrderBy(r => r.Number).ToListAsync();
    }
}
