using AiGovernance.Common;
using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.DataAssets;

/// <summary>What is on record about a data source (DA-1 to DA-4).</summary>
public sealed class DataRecordsTests : IAsyncDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);
    private static readonly DataDescription Training = new(DataKinds.Pii | DataKinds.Phi, DataRegimes.Gdpr | DataRegimes.Hipaa, "Clinic system", "EU", IsUsedInTraining: true);
    private static readonly ScrubEntry Masked = new(ScrubMethod.Mask, "Name, birth date", Today, 50, 1, PhiMethod: PhiMethod.SafeHarbor);

    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Its_owner_says_what_it_holds_and_where_it_is()
    {
        var id = await ADataAsset.Named(portal);

        Assert.Null((await portal.In(Part.Owner, (DescribeDataAsset h) => h.Handle(id, 0, Training))).Refusal);

        var asset = (await Read(id)).Asset;
        Assert.Equal((DataKinds.Pii | DataKinds.Phi, DataRegimes.Gdpr | DataRegimes.Hipaa, "Clinic system", "EU", true), (asset.Kinds, asset.Regimes, asset.Systems, asset.Region, asset.IsUsedInTraining));
        Assert.Equal("Personal data (PII), Patient data (PHI)", DataWords.List(asset.Kinds));
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Owner, (DescribeDataAsset h) => h.Handle(id, 0, Training))).Refusal);
        Assert.Equal("region", (await portal.In(Part.Owner, (DescribeDataAsset h) => h.Handle(id, 1, Training with { Region = new string('x', DataAsset.RegionMaxLength + 1) }))).Refusal?.Field);
        Assert.Equal("systems", (await portal.In(Part.Owner, (DescribeDataAsset h) => h.Handle(id, 1, Training with { Systems = new string('x', DataAsset.SystemsMaxLength + 1) }))).Refusal?.Field);
    }

    [Fact]
    public async Task Each_audit_stays_with_what_was_found_and_a_raise_is_remembered()
    {
        var id = await ADataAsset.Named(portal);
        await portal.In(Part.Governance, (ClassifyDataAsset h) => h.Handle(id, 0, DataLevel.Restricted, "Health data inside"));
        var raised = portal.Clock.Now;
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await portal.In(Part.DataReviewer, (ClassifyDataAsset h) => h.Handle(id, 1, DataLevel.Confidential, "Health data removed"));

        var found = await Read(id);

        Assert.Equal([(DataLevel.Restricted, DataLevel.Confidential, "Data reviewer"), (DataLevel.Internal, DataLevel.Restricted, "Governance office")], found.Audits.Select(a => (a.Before, a.Found, a.By)));
        Assert.Equal((DataLevel.Confidential, raised), (found.Asset.Level, found.Asset.RaisedAt));
    }

    [Fact]
    public async Task Two_verdicts_each_with_its_reason()
    {
        var id = await ADataAsset.Named(portal);

        Assert.Null((await portal.In(Part.DataReviewer, (JudgeFitness h) => h.Handle(id, 0, DataPurpose.Training, false, "Half of it is older than the law"))).Refusal);
        Assert.Null((await portal.In(Part.DataReviewer, (JudgeFitness h) => h.Handle(id, 1, DataPurpose.Inference, true, "Complete and current"))).Refusal);

        var asset = (await Read(id)).Asset;
        Assert.Equal((false, "Half of it is older than the law", true, "Complete and current"), (asset.FitForTraining, asset.TrainingReason, asset.FitForInference, asset.InferenceReason));
        Assert.Equal(Refusal.ReasonMissing, await Judged(" ", 2));
        Assert.Equal("reason", (await Judged(new string('x', DataAsset.ReasonMaxLength + 1), 2))?.Field);
        Assert.Equal(Refusal.Stale, await Judged("Once more", 0));

        async Task<Refusal?> Judged(string reason, int version) => (await portal.In(Part.DataReviewer, (JudgeFitness h) => h.Handle(id, version, DataPurpose.Training, true, reason))).Refusal;
    }

    [Fact]
    public async Task Whoever_answers_for_the_data_judges_it_not()
    {
        var id = (await portal.In(Part.Governance, (AddDataAsset h) => h.Handle(new("Own data", DataLevel.Internal, People.Of(Part.DataReviewer))))).Value;

        Assert.Equal(DataAssetRefusals.OwnersChoice.Code, (await portal.In(Part.DataReviewer, (JudgeFitness h) => h.Handle(id, 0, DataPurpose.Training, true, "Fine"))).Refusal?.Code);
    }

    [Fact]
    public async Task A_scrub_is_recorded_with_its_sample()
    {
        var id = await ADataAsset.InTraining(portal);

        Assert.Null(await Scrubbed(id, Masked));
        Assert.Null(await Scrubbed(id, Masked with { Method = ScrubMethod.DifferentialPrivacy, Epsilon = 1.5m, PhiMethod = PhiMethod.ExpertDetermination, DoneOn = Today.AddDays(-1) }));

        var rows = (await Read(id)).Scrubs;
        Assert.Equal((ScrubMethod.Mask, 50, 1, PhiMethod.SafeHarbor), (rows[0].Method, rows[0].SampleSize, rows[0].SampleFaults, rows[0].PhiMethod));
        Assert.Equal((1.5m, "Owner"), (rows[1].Epsilon, rows[1].By));
    }

    [Fact]
    public async Task What_is_no_proof_of_a_scrub_is_refused_by_name()
    {
        var id = await ADataAsset.InTraining(portal);

        Assert.Equal(DataAssetRefusals.FieldsMissing, await Scrubbed(id, Masked with { Fields = " " }));
        Assert.Equal(DataAssetRefusals.FieldsMissing, await Scrubbed(id, Masked with { Fields = new string('x', ScrubRecord.FieldsMaxLength + 1) }));
        Assert.Equal(DataAssetRefusals.ScrubInFuture, await Scrubbed(id, Masked with { DoneOn = Today.AddDays(1) }));
        Assert.Equal(DataAssetRefusals.SampleMissing, await Scrubbed(id, Masked with { SampleSize = 0 }));
        Assert.Equal(DataAssetRefusals.SampleMissing, await Scrubbed(id, Masked with { SampleFaults = 51 }));
        Assert.Equal(DataAssetRefusals.EpsilonMissing, await Scrubbed(id, Masked with { Method = ScrubMethod.DifferentialPrivacy }));
        Assert.Equal(DataAssetRefusals.EpsilonMissing, await Scrubbed(id, Masked with { Method = ScrubMethod.DifferentialPrivacy, Epsilon = 0 }));
        Assert.Equal(DataAssetRefusals.EpsilonAlone, await Scrubbed(id, Masked with { Epsilon = 1 }));
        Assert.Equal(DataAssetRefusals.PhiMethodMissing, await Scrubbed(id, Masked with { PhiMethod = null }));
        Assert.Equal(DataAssetRefusals.NoPhi, await Scrubbed(await ADataAsset.Named(portal, "Supplier prices"), Masked));
    }

    [Fact]
    public async Task Every_stage_without_a_control_is_a_gap_and_proposes_a_condition()
    {
        var id = await ADataAsset.InTraining(portal);
        Assert.Equal(20, (await Read(id)).Gaps.Count);

        Assert.Null(await Said(id, ControlState.InPlace, ""));
        Assert.Equal(19, (await Read(id)).Gaps.Count);
        Assert.Null(await Said(id, ControlState.Missing, ""));

        var gaps = (await Read(id)).Gaps;
        Assert.Equal(20, gaps.Count);
        Assert.Contains("Encrypt \"Patient letters\" where it is kept during training.", gaps.Select(g => g.Condition));
        Assert.Equal(DataAssetRefusals.NoteMissing, await Said(id, ControlState.NotNeeded, " "));
        Assert.Equal(DataAssetRefusals.NoteMissing, await Said(id, ControlState.InPlace, new string('x', StageControl.NoteMaxLength + 1)));
        Assert.Null(await Said(id, ControlState.NotNeeded, "It never leaves memory"));
        Assert.Equal(19, (await Read(id)).Gaps.Count);
    }

    [Fact]
    public async Task Data_that_no_model_learns_from_has_no_stages()
    {
        var id = await ADataAsset.Named(portal);

        Assert.Equal(DataAssetRefusals.NotInTraining, await Said(id, ControlState.InPlace, ""));
        Assert.Empty((await Read(id)).Gaps);
    }

    [Theory]
    [InlineData(30, GrantState.InForce)]
    [InlineData(31, GrantState.Unused)]
    [InlineData(90, GrantState.Unused)]
    [InlineData(91, GrantState.Lapsed)]
    public async Task An_access_ends_by_itself_and_one_that_nobody_uses_is_listed(int days, GrantState expected)
    {
        var id = await ADataAsset.Named(portal);
        Assert.Null(await Granted(id, Part.Colleague, "Clean the letters", Today.AddDays(90)));
        portal.Clock.Advance(TimeSpan.FromDays(days));

        Assert.Equal(expected, Assert.Single((await Read(id)).Grants).State);
        var idle = (await portal.In(Part.Governance, (ListIdleAccess h) => h.Handle())).Value!;
        Assert.Equal(expected is not GrantState.InForce, idle.Count == 1);
    }

    [Fact]
    public async Task Using_it_keeps_it_and_taking_it_back_ends_it()
    {
        var (id, grant) = await ADataAsset.Granted(portal);
        portal.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Null((await portal.In(Part.Colleague, (NoteAccessUsed h) => h.Handle(grant))).Refusal);
        Assert.Equal(GrantState.InForce, Assert.Single((await Read(id)).Grants).State);
        Assert.Equal(Refusal.ReasonMissing, (await portal.In(Part.Owner, (TakeAccessBack h) => h.Handle(grant, ""))).Refusal);
        Assert.Null((await portal.In(Part.Owner, (TakeAccessBack h) => h.Handle(grant, "The task is done"))).Refusal);
        Assert.Equal(GrantState.TakenBack, Assert.Single((await Read(id)).Grants).State);
        Assert.Equal(DataAssetRefusals.GrantOver, (await portal.In(Part.Owner, (TakeAccessBack h) => h.Handle(grant, "Again"))).Refusal);
        Assert.Equal(DataAssetRefusals.GrantOver, (await portal.In(Part.Colleague, (NoteAccessUsed h) => h.Handle(grant))).Refusal);
    }

    [Fact]
    public async Task An_access_needs_a_person_a_purpose_and_an_end()
    {
        var id = await ADataAsset.Named(portal);

        Assert.Equal(DataAssetRefusals.PersonMissing, await Granted(id, null, "Clean", Today.AddDays(1)));
        Assert.Equal(DataAssetRefusals.GrantYourself, await Granted(id, Part.Owner, "Clean", Today.AddDays(1)));
        Assert.Equal(DataAssetRefusals.PurposeMissing, await Granted(id, Part.Colleague, " ", Today.AddDays(1)));
        Assert.Equal(DataAssetRefusals.EndMissing.With(DataAssetFigures.GrantDays.Usual), await Granted(id, Part.Colleague, "Clean", Today));
        Assert.Equal(DataAssetRefusals.EndMissing.With(DataAssetFigures.GrantDays.Usual), await Granted(id, Part.Colleague, "Clean", Today.AddDays(DataAssetFigures.GrantDays.Usual + 1)));
        Assert.Null(await Granted(id, Part.Colleague, "Clean", Today.AddDays(DataAssetFigures.GrantDays.Usual)));
        Assert.Null(await Granted(id, Part.Colleague, "Clean", Today.AddDays(1)));
    }

    private async Task<DataAssetDetails> Read(DataAssetId id) => (await portal.In(Part.Auditor, (FindDataAsset h) => h.Handle(id))).Value!;

    private async Task<Refusal?> Scrubbed(DataAssetId id, ScrubEntry entry) => (await portal.In(Part.Owner, (RecordScrub h) => h.Handle(id, entry))).Refusal;

    private async Task<Refusal?> Said(DataAssetId id, ControlState state, string note) =>
        (await portal.In(Part.Owner, (SayStageControl h) => h.Handle(id, DataStage.Training, DataControl.EncryptionAtRest, state, note))).Refusal;

    private async Task<Refusal?> Granted(DataAssetId id, Part? who, string purpose, DateOnly until) =>
        (await portal.In(Part.Owner, (GrantDataAccess h) => h.Handle(id, who is null ? null : People.Of(who), purpose, until))).Refusal;
}
