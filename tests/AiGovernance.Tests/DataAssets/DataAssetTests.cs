using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.DataAssets;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.DataAssets;

public sealed class DataAssetTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_data_source_is_named_first_and_classified_later_by_somebody_else_DA_1()
    {
        var id = await ADataAsset.Named(portal);
        Assert.Null((await Row()).ClassifiedOn);
        Assert.True((await Classify(Part.DataReviewer, id, 0)).Succeeded);
        var row = await Row();
        Assert.Equal((DataLevel.Confidential, "Data reviewer", new DateOnly(2026, 9, 14), "Owner"), (row.Level, row.ClassifiedBy, row.ClassifiedOn, row.Owner));
        Assert.Contains((await portal.As(Part.Auditor.Id, (ListTrail h) => h.Handle(id.Value, 1))).Value!.Rows, e => e is { Action: nameof(ClassifyDataAsset), Reason: "Bank details" });
    }

    [Fact]
    public async Task The_owner_does_not_choose_the_level_even_as_a_data_reviewer_DA_1()
    {
        var id = await ADataAsset.Named(portal);
        Assert.Equal(RefusalKind.Forbidden, (await Classify(Part.Owner, id, 0)).Refusal?.Kind);
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Owner.Id!.Value, Role.Reviewer, Discipline.Data));
        Assert.Equal(DataAssetRefusals.OwnersChoice.Code, (await Classify(Part.Owner, id, 0)).Refusal?.Code);
    }

    [Fact]
    public async Task A_classification_needs_a_reason_the_newest_state_and_a_data_source()
    {
        var id = await ADataAsset.Named(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Classify(Part.DataReviewer, id, 0, " ")).Refusal);
        Assert.Equal(Refusal.Stale, (await Classify(Part.DataReviewer, id, 1)).Refusal);
        Assert.Equal(Refusal.NotFound, (await Classify(Part.DataReviewer, DataAssetId.New(), 0)).Refusal);
    }

    [Fact]
    public async Task A_data_source_has_a_name_of_its_own_and_an_owner()
    {
        await ADataAsset.Named(portal);
        Assert.Equal(DataAssetRefusals.NameTaken, (await Add("supplier invoices", Part.Owner.Id)).Refusal);
        Assert.Equal(DataAssetRefusals.NameMissing, (await Add(" ", Part.Owner.Id)).Refusal);
        Assert.Equal(DataAssetRefusals.NameMissing, (await Add(new string('x', DataAsset.NameMaxLength + 1), Part.Owner.Id)).Refusal);
        Assert.Equal(DataAssetRefusals.OwnerMissing, (await Add("Payroll", null)).Refusal);
        Assert.Equal(DataAssetRefusals.OwnerMissing, (await Add("Payroll", PersonId.New())).Refusal);
        Assert.True((await Add(new string('x', DataAsset.NameMaxLength), Part.Owner.Id)).Succeeded);
    }

    private async Task<DataRegisterRow> Row() => Assert.Single((await portal.As(Part.Stranger.Id, (ListDataRegister h) => h.Handle(1))).Value!.Rows.Rows);

    private Task<Result> Classify(Part part, DataAssetId id, int version, string reason = "Bank details") =>
        portal.As(part.Id, (ClassifyDataAsset h) => h.Handle(id, version, DataLevel.Confidential, reason));

    private Task<Result<DataAssetId>> Add(string name, PersonId? owner) => portal.As(Part.Governance.Id, (AddDataAsset h) => h.Handle(new(name, DataLevel.Internal, owner, IsUsFederal: true)));
}
