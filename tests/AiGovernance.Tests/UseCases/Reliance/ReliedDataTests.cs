using AiGovernance.Dashboard.Inbox;
using AiGovernance.DataAssets;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Reliance;

/// <summary>Which uses a change of data reaches, and which data may go where (DA-4, S26, S27).</summary>
public sealed class ReliedDataTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_submitted_use_is_listed_with_the_data_it_relies_on()
    {
        var (asset, useCase) = await Relying();

        var row = Assert.Single((await portal.In(Part.Governance, (ListCasesOnData h) => h.Handle(asset))).Value!);
        Assert.Equal((useCase.Reference, false), (row.Reference, row.WasSubmittedBefore));
        Assert.Empty((await portal.In(Part.Stranger, (ListCasesOnData h) => h.Handle(asset))).Value!);
        var data = Assert.Single((await portal.In(Part.Owner, (ListDataOfCase h) => h.Handle(useCase.Id))).Value!);
        Assert.Equal(("Patient letters", DataLevel.Internal, false, false, 20), (data.Name, data.Level, data.IsClassified, data.Raised, data.Gaps.Count));
    }

    [Fact]
    public async Task A_raised_class_reaches_owner_and_submitter_until_a_new_revision_is_handed_in()
    {
        var (asset, useCase) = await Relying();
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.Act == "Look");
        portal.Clock.Advance(TimeSpan.FromDays(1));

        await Classify(asset, DataLevel.Restricted);

        var item = (await Inbox(Part.Owner)).Single(i => i.Act == "Look");
        Assert.Contains("\"Patient letters\" was found to be Restricted", item.Why);
        Assert.Contains(await Inbox(Part.Submitter), i => i.Act == "Look");
        Assert.DoesNotContain(await Inbox(Part.Colleague), i => i.Act == "Look");
        Assert.True(Assert.Single((await portal.In(Part.Governance, (ListCasesOnData h) => h.Handle(asset))).Value!).WasSubmittedBefore);
        Assert.True(Assert.Single((await portal.In(Part.Owner, (ListDataOfCase h) => h.Handle(useCase.Id))).Value!).Raised);

        portal.Clock.Advance(TimeSpan.FromDays(1));
        await Withdrawn(useCase);
        Assert.Null((await portal.In(Part.Submitter, (StartRevision h) => h.Handle(useCase.Id))).Refusal);
        // The register's level counts, whatever was answered; before real data nothing more is asked for it (RS-3, DA-1).
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(useCase.Id, 0))).Refusal);
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.Act == "Look");
    }

    [Fact]
    public async Task A_lowered_class_reaches_nobody()
    {
        var (asset, _) = await Relying();
        portal.Clock.Advance(TimeSpan.FromDays(1));

        await Classify(asset, DataLevel.Public);

        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.Act == "Look");
    }

    [Fact]
    public async Task A_use_that_was_taken_back_relies_on_nothing()
    {
        var (asset, useCase) = await Relying();

        await Withdrawn(useCase);

        Assert.Empty((await portal.In(Part.Governance, (ListCasesOnData h) => h.Handle(asset))).Value!);
    }

    [Fact]
    public async Task A_product_shows_the_most_that_an_approved_use_of_it_allows()
    {
        var (used, unused) = (await Product("Chat"), await Product("Draw"));
        var useCase = await Submitted(answers => answers.With("model-from", "embedded").With("product", used.Value.ToString()));
        await portal.Write(async db => (await db.UseCases.Include(u => u.Revisions).Include(u => u.History).SingleAsync(u => u.Id == useCase.Id)).Decide(Standing.Approved, new(2027, 9, 14), "confidential", portal.Clock.Now));

        var rows = (await portal.In(Part.Stranger, (ListSanctionedData h) => h.Handle())).Value!;

        Assert.Equal([("Chat", DataLevel.Confidential), ("Draw", null)], rows.Select(r => (r.Name, r.Most)));
        portal.Clock.Advance(TimeSpan.FromDays(500));
        Assert.Empty((await portal.In(Part.Stranger, (ListSanctionedData h) => h.Handle())).Value!);
        Assert.NotEqual(used, unused);
    }

    private async Task<(DataAssetId Asset, UseCase Case)> Relying()
    {
        var asset = await ADataAsset.InTraining(portal);
        return (asset, await Submitted(answers => answers.With("data-level", "internal").With("classified", "yes").With("training", "no").With("data-assets", AnswerValue.List(asset.Value.ToString()))));
    }

    private async Task<UseCase> Submitted(Func<Answers, Answers> change)
    {
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Letters"))).Value!;
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, change(AUseCase.CompleteAnswers)));
        Assert.Null(saved.Refusal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(begun.Id, saved.Value))).Refusal);
        return await Cases.Read(portal, begun.Id);
    }

    private async Task Withdrawn(UseCase useCase) =>
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(useCase.Id, "once more"))).Refusal);

    private async Task Classify(DataAssetId asset, DataLevel level) =>
        Assert.Null((await portal.In(Part.DataReviewer, (ClassifyDataAsset h) => h.Handle(asset, 1, level, "Looked at a sample"))).Refusal);

    private async Task<ProductId> Product(string name)
    {
        ProductId id = default;
        await portal.Write(db =>
        {
            var vendor = new Vendor($"{name} Inc", $"{name}.example");
            var product = new VendorProduct(vendor.Id, name, "Business");
            var today = DateOnly.FromDateTime(portal.Clock.Now);
            product.Decide(VendorResult.Approved, new(today.AddDays(365), today.AddDays(425)));
            db.AddRange(vendor, product);
            id = product.Id;
            return Task.CompletedTask;
        });
        return id;
    }

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) =>
        [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
