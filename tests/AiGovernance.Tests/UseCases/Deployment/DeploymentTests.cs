using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Deployment;
using Xunit;

namespace AiGovernance.Tests.UseCases.Deployment;

/// <summary>Open model or a vendor's service, kept with the revision (VN-7).</summary>
public sealed class DeploymentTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_comparison_is_frozen_with_the_revision_and_begins_the_next_one()
    {
        var draft = await AUseCase.Draft(portal);
        var version = (await portal.In(Part.Submitter, (CompareDeployment h) => h.Handle(draft.Id, draft.Revisions[0].Version, ADeployment.Complete))).Value;
        Assert.Equal(draft.Revisions[0].Version + 1, version);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, version))).Refusal);

        var submitted = (await Cases.Read(portal, draft.Id)).Revisions[0];
        var json = new DeploymentComparison(ADeployment.Complete).ToJson();
        Assert.Equal(json, submitted.Deployment);
        Assert.Contains($"\"deployment\":{json}", submitted.Frozen);
        Assert.Equal(Sha256.Of(submitted.Frozen), submitted.Hash);

        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(draft.Id, "once more"))).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (StartRevision h) => h.Handle(draft.Id))).Refusal);
        Assert.Equal(json, (await Cases.Read(portal, draft.Id)).Revisions.Single(r => r.Number == 2).Deployment);
    }

    [Fact]
    public async Task A_revision_without_comparison_says_nothing_of_it()
    {
        var submitted = await AUseCase.Submitted(portal);

        Assert.DoesNotContain("deployment", submitted.Revisions[0].Frozen);
    }

    [Fact]
    public async Task Each_verdict_needs_its_reason_and_each_aspect_one_verdict()
    {
        var draft = await AUseCase.Draft(portal);
        var one = ADeployment.Complete[0];

        Assert.Equal(DeploymentRefusals.ReasonMissing with { Field = "DataControl" }, await Refused([one with { Reason = " " }]));
        Assert.Equal(DeploymentRefusals.AspectTwice, await Refused([one, one]));
        Assert.Equal(DeploymentRefusals.ReasonTooLong.Code, (await Refused([one with { Reason = new string('x', DeploymentComparison.ReasonMaxLength + 1) }]))?.Code);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Submitter, (CompareDeployment h) => h.Handle(draft.Id, 0, [one]))).Refusal);
        Assert.Null(await Refused([one with { Reason = new string('x', DeploymentComparison.ReasonMaxLength) }]));

        async Task<Refusal?> Refused(IReadOnlyList<DeploymentVerdict> verdicts) =>
            (await portal.In(Part.Submitter, (CompareDeployment h) => h.Handle(draft.Id, draft.Revisions[0].Version, verdicts))).Refusal;
    }

    [Fact]
    public async Task A_submitted_revision_is_not_compared_any_more()
    {
        var submitted = await AUseCase.Submitted(portal);

        Assert.Equal(UseCaseRefusals.NotADraft, (await portal.In(Part.Submitter, (CompareDeployment h) => h.Handle(submitted.Id, submitted.Revisions[0].Version, ADeployment.Complete))).Refusal);
    }

    [Theory]
    [InlineData("api", true)]
    [InlineData("self-hosted", true)]
    [InlineData("unknown", true)]
    [InlineData("embedded", false)]
    [InlineData("own", false)]
    [InlineData(null, false)]
    public void It_is_asked_where_the_source_of_the_model_makes_it_a_question(string? from, bool asked) =>
        Assert.Equal(asked, DeploymentComparison.IsAsked(Answers.Empty.With("model-from", from)));

    [Fact]
    public void The_stored_form_reads_back_and_counts()
    {
        var read = DeploymentComparison.FromJson(new DeploymentComparison(ADeployment.Complete).ToJson());

        Assert.Equal(ADeployment.Complete, read.Verdicts);
        Assert.Equal("More speaks for our own machines: 2 to 1, 1 without difference. The reasons count, not the sum.", DeploymentWords.Sum(read));
        Assert.Empty(DeploymentComparison.FromJson("").Verdicts);
    }
}
