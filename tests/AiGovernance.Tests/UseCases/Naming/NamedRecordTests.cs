using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Naming;
using AiGovernance.UseCases.Reliance;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Naming;

/// <summary>UC-9: what no register has yet is named in words, registered by the office, and joined.</summary>
public sealed class NamedRecordTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Named_in_words_it_blocks_by_its_own_gates_and_waits_for_the_office()
    {
        var useCase = await ANamedRecord.Case(portal);

        Assert.Equal(["G8n", "G9n"], (await Live(useCase)).Gates.Select(g => g.GateId).Where(g => g is "G8" or "G9" or "G8n" or "G9n"));
        Assert.Equal([(NamedKind.DataSource, ANamedRecord.Data, true), (NamedKind.Product, ANamedRecord.Tool, true)], (await Rows(useCase, Part.Governance)).Select(r => (r.Kind, r.Name, r.MayJoin)));
        Assert.All(await Rows(useCase, Part.Owner), r => Assert.False(r.MayJoin));
        Assert.Equal(2, (await Tasks(Part.Governance)).Count);
        Assert.Empty(await Tasks(Part.Owner));
    }

    [Fact]
    public async Task Joined_the_register_speaks_for_it_and_the_task_is_done()
    {
        var useCase = await ANamedRecord.Case(portal);
        var (asset, product) = (await ADataAsset.Named(portal), await ANamedRecord.Product(portal));

        foreach (var row in await Rows(useCase, Part.Governance))
            Assert.Null((await Join(row.Id, row.Version, row.Kind is NamedKind.DataSource ? asset.Value : product.Value)).Refusal);

        Assert.Equal(["G8"], (await Live(useCase)).Gates.Select(g => g.GateId).Where(g => g is "G8" or "G9" or "G8n" or "G9n"));
        Assert.Equal(["Supplier invoices", "Route planner"], (await Rows(useCase, Part.Owner)).Select(r => r.JoinedTo));
        Assert.Empty(await Tasks(Part.Governance));
        Assert.Equal(useCase.Reference, Assert.Single((await portal.In(Part.Governance, (ListCasesOnData h) => h.Handle(asset))).Value!).Reference);
    }

    [Fact]
    public async Task The_next_revision_begins_with_the_record_in_place_of_the_words()
    {
        var useCase = await ANamedRecord.Case(portal);
        var asset = await ADataAsset.Named(portal);
        var row = (await Rows(useCase, Part.Governance))[0];
        Assert.Null((await Join(row.Id, row.Version, asset.Value)).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "once more"))).Refusal);

        Assert.Null((await portal.In(Part.Submitter, (StartRevision h) => h.Handle(useCase.Id))).Refusal);

        await using var db = portal.Db();
        var answers = Answers.Stored((await db.Revisions.SingleAsync(r => r.UseCaseId == useCase.Id && r.Number == 2)).Answers);
        Assert.Equal([asset.Value.ToString()], answers[IntakeAnswers.DataAssets]!.Items);
        Assert.Equal(ANamedRecord.Tool, answers[IntakeAnswers.Product]!.Items[0]);
    }

    [Fact]
    public async Task What_is_joined_once_stands_and_what_is_not_on_the_register_is_refused()
    {
        var named = await ANamedRecord.Of(portal, NamedKind.DataSource);
        var asset = await ADataAsset.Named(portal);

        Assert.Equal(UseCaseRefusals.NotOnRegister, (await Join(named.Id, 0, Guid.CreateVersion7())).Refusal);
        Assert.Equal(UseCaseRefusals.NotOnRegister, (await Join(named.Id, 0, (await ANamedRecord.Product(portal)).Value)).Refusal);
        Assert.Equal(RefusalKind.Stale, (await Join(named.Id, 1, asset.Value)).Refusal?.Kind);
        Assert.Null((await Join(named.Id, 0, asset.Value)).Refusal);
        Assert.Equal(UseCaseRefusals.JoinedAlready, (await Join(named.Id, 1, asset.Value)).Refusal);
        await using var db = portal.Db();
        Assert.Single(await db.CaseReliances.Where(c => c.AssetId == asset).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(NamedRecord.NameMaxLength, null)]
    [InlineData(NamedRecord.NameMaxLength + 1, "use-cases.name-too-long")]
    public async Task A_name_has_its_length(int length, string? refused)
    {
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Routes"))).Value!;
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, Answers.Empty.With(IntakeAnswers.Product, new string('x', length))));
        Assert.Equal((refused, refused is null ? null : IntakeAnswers.Product), (saved.Refusal?.Code, saved.Refusal?.Field));
    }

    [Fact]
    public async Task The_registers_level_counts_over_a_lower_one_and_the_case_says_both()
    {
        var asset = await ADataAsset.Named(portal, "Payroll");
        Assert.Null((await portal.In(Part.DataReviewer, (ClassifyDataAsset h) => h.Handle(asset, 0, DataLevel.Restricted, "Salaries"))).Refusal);
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Payroll helper"))).Value!;
        var answers = AUseCase.CompleteAnswers.With("data-level", "internal").With("training", "no").With(IntakeAnswers.DataAssets, AnswerValue.List(asset.Value.ToString()));
        // Restricted data asks for the safeguards, too.
        answers = ANamedRecord.Guarded(answers);
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, answers));
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(begun.Id, saved.Value))).Refusal);

        var frozen = Answers.Stored((await Cases.Read(portal, begun.Id)).Revisions[0].Answers);
        Assert.Equal(("restricted", "yes"), (frozen["data-level"]!.Items[0], frozen["classified"]!.Items[0]));
        var row = Assert.Single((await portal.In(Part.Governance, (ListDataOfCase h) => h.Handle(begun.Id))).Value!);
        Assert.Equal((DataLevel.Restricted, DataLevel.Internal), (row.Level, row.Overrules));
        Assert.Empty((await portal.In(Part.Auditor, (VerifyScores h) => h.Handle())).Value!.Faults);
    }

    private Task<Result> Join(NamedRecordId id, int version, Guid record) => portal.In(Part.Governance, (JoinNamedRecord h) => h.Handle(id, version, record));

    private async Task<IReadOnlyList<NamedRecordRow>> Rows(UseCase useCase, Part part) => (await portal.In(part, (ListNamedRecords h) => h.Handle(useCase.Id))).Value!;

    private async Task<List<InboxItem>> Tasks(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items).Where(i => i.Act == "Register")];

    private async Task<RiskScore> Live(UseCase useCase)
    {
        await using var db = portal.Db();
        return await LiveScore.Of(db, await db.Revisions.SingleAsync(r => r.UseCaseId == useCase.Id), DateOnly.FromDateTime(portal.Clock.Now), CancellationToken.None);
    }
}
