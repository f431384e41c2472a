using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Duplicates;
using AiGovernance.UseCases.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Duplicates;

/// <summary>Likely duplicates while somebody types, and at triage (UC-4, PP-1).</summary>
public sealed class FindDuplicatesTests : IAsyncDisposable
{
    private const string Purpose = "Sorts incoming supplier invoices by cost centre and flags those that need a second look.";
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Who_sees_the_case_learns_its_name_and_how_far_it_is()
    {
        var known = await Registered("Triage of supplier invoices", "Incoming invoices are sorted by cost centre; unusual ones are flagged for the accounts team.");

        var alike = Assert.Single(await Typed(Part.Colleague));

        Assert.Equal((known.Reference, "Finance", "Submitter"), (alike.Reference, alike.Unit, alike.Contact));
        Assert.Equal(("Triage of supplier invoices", RevisionStatus.Draft), (alike.Seen!.Title, alike.Seen.Status));
    }

    [Fact]
    public async Task Who_may_not_see_it_learns_reference_unit_and_contact_and_nothing_else()
    {
        var known = await Registered("Invoice triage", Purpose);

        var alike = Assert.Single(await Typed(Part.Stranger));

        Assert.Equal((known.Reference, "Finance", "Submitter"), (alike.Reference, alike.Unit, alike.Contact));
        Assert.Null(alike.Seen);
    }

    [Fact]
    public async Task Of_a_confidential_case_the_typer_learns_nothing_and_the_office_is_told_at_triage()
    {
        await Confidential(await Registered("Invoice triage", Purpose));
        var submitted = await Named("Invoice triage for suppliers", Purpose);

        Assert.DoesNotContain(await Typed(Part.Stranger), d => d.Reference != submitted.Reference);
        Assert.DoesNotContain(await Typed(Part.Compliance), d => d.Reference != submitted.Reference);
        var told = (await portal.In(Part.Governance, (CompareWithRegister h) => h.Handle(submitted.Id))).Value!;
        Assert.True(told.ResemblesConfidential);
        Assert.Empty(told.Alike);
    }

    [Fact]
    public async Task Who_of_the_office_is_named_on_the_confidential_case_sees_which_it_is()
    {
        var hidden = await Registered("Invoice triage", Purpose);
        await Confidential(hidden);
        await portal.Write(async db => (await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == hidden.Id)).LetRead(People.Of(Part.Governance), ReaderReason.Named));
        var submitted = await Named("Invoice triage for suppliers", Purpose);

        var told = (await portal.In(Part.Governance, (CompareWithRegister h) => h.Handle(submitted.Id))).Value!;

        Assert.False(told.ResemblesConfidential);
        Assert.Equal(hidden.Reference, Assert.Single(told.Alike).Reference);
    }

    [Fact]
    public async Task A_case_without_likeness_is_not_named_and_the_office_hears_so()
    {
        await Registered("Weld inspection", "Pictures of welds from the production line are checked for faults.");
        var submitted = await Named("Invoice triage", Purpose);

        var told = (await portal.In(Part.Governance, (CompareWithRegister h) => h.Handle(submitted.Id))).Value!;

        Assert.Empty(told.Alike);
        Assert.False(told.ResemblesConfidential);
        Assert.Empty(await Typed(Part.Colleague, except: submitted.Id));
    }

    [Fact]
    public async Task A_new_name_takes_the_place_of_the_old_one_in_the_index()
    {
        var known = await Registered("Invoice triage", Purpose);
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(known.Id, 1, Answers.Empty.With("title", "Weld inspection").With("purpose", "Finds faulty welds in pictures.")));
        Assert.Null(saved.Refusal);

        Assert.Empty(await Typed(Part.Colleague));
        await using var db = portal.Db();
        var kept = await db.CaseTrigrams.Where(t => t.UseCaseId == known.Id).Select(t => t.Trigram).ToListAsync();
        Assert.Equal(Trigrams.Sample("Weld inspection", "Finds faulty welds in pictures.").Order(), kept.Order());
    }

    [Fact]
    public async Task Imported_cases_are_found_too()
    {
        using var file = AnInventory.File(AnInventory.Header + "Invoice triage,IT,Sorts incoming supplier invoices by cost centre,Running,Rights-Impacting,1/2/2026,x,y\n");
        Assert.Null((await portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);

        Assert.Single(await Typed(Part.Stranger));
    }

    private async Task<IReadOnlyList<LikelyDuplicate>> Typed(Part part, UseCaseId? except = null) =>
        (await portal.In(part, (FindDuplicates h) => h.Handle("Invoice triage assistant", Purpose, except))).Value!;

    private async Task<RegisteredUseCase> Registered(string title, string purpose)
    {
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle(title))).Value!;
        Assert.Null((await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With("title", title).With("purpose", purpose)))).Refusal);
        return begun;
    }

    private async Task<UseCase> Named(string title, string purpose)
    {
        var draft = await AUseCase.Draft(portal);
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(draft.Id, draft.Revisions[0].Version, AUseCase.CompleteAnswers.With("title", title).With("purpose", purpose)));
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, saved.Value))).Refusal);
        return draft;
    }

    private Task Confidential(RegisteredUseCase registered) => portal.Write(async db =>
        db.Entry(await db.UseCases.SingleAsync(u => u.Id == registered.Id)).Property(u => u.IsConfidential).CurrentValue = true);
}
