using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>QN-2: a draft stays with its version until its owner moves it; what was submitted stays for good.</summary>
public sealed class MoveDraftTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_new_draft_begins_with_the_current_version_and_an_older_one_stays_with_its_own()
    {
        var before = await AUseCase.Draft(portal);
        await AVersion.Published(portal);
        var after = await AUseCase.Draft(portal);

        Assert.Equal(("intake/1", "intake/2"), (before.Revisions[0].Questionnaire, after.Revisions[0].Questionnaire));
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(before.Id, before.Revisions[0].Version))).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(after.Id, after.Revisions[0].Version))).Refusal);

        Assert.Equal(("intake", 1), Used(await Find(before)));
        Assert.Equal(("intake", 2), Used(await Find(after)));
    }

    [Fact]
    public async Task RS_5_a_stored_score_comes_out_again_with_the_version_it_was_made_with()
    {
        var first = await AUseCase.Submitted(portal);
        await AVersion.Published(portal, AVersion.Extended);

        var revision = (await Find(first)).Latest!;

        Assert.Empty(ScoreSnapshot.FromJson(revision.Score).Recompute(revision.Definition, GateCatalogue.Intake));
        Assert.Equal(1, revision.Definition.Version);
    }

    [Fact]
    public async Task Moving_keeps_what_the_newer_version_takes_and_asks_for_the_rest()
    {
        var draft = await AUseCase.Draft(portal);
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(draft.Id, draft.Revisions[0].Version, AUseCase.CompleteAnswers.With("stage", "trial-real")));
        await AVersion.Published(portal, AVersion.Extended);

        Assert.Null((await portal.In(Part.Submitter, (MoveDraft h) => h.Handle(draft.Id, saved.Value))).Refusal);

        var moved = (await Find(draft)).Latest!;
        var answers = Answers.Stored(moved.Answers);
        Assert.Equal("intake/2", moved.Questionnaire);
        Assert.Equal(["stage"], AUseCase.CompleteAnswers.With("stage", "trial-real").DifferentFrom(answers));
        var submitted = await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, moved.Version));
        Assert.Equal("use-cases.answers-missing", submitted.Refusal?.Code);
        Assert.Contains("Why now?", submitted.Refusal?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_has_to_be_a_newer_version_and_an_unchanged_draft()
    {
        var draft = await AUseCase.Draft(portal);
        Assert.Equal(UseCaseRefusals.NewestAlready, (await portal.In(Part.Submitter, (MoveDraft h) => h.Handle(draft.Id, draft.Revisions[0].Version))).Refusal);

        await AVersion.Published(portal);
        Assert.Equal(Refusal.Stale, (await portal.In(Part.Submitter, (MoveDraft h) => h.Handle(draft.Id, draft.Revisions[0].Version - 1))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Submitter, (MoveDraft h) => h.Handle(UseCaseId.New(), 0))).Refusal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, draft.Revisions[0].Version))).Refusal);
        Assert.Equal(UseCaseRefusals.NotADraft, (await portal.In(Part.Submitter, (MoveDraft h) => h.Handle(draft.Id, (draft.Revisions[0].Version) + 1))).Refusal);
    }

    [Fact]
    public async Task Saving_the_same_again_is_no_change()
    {
        var draft = await AUseCase.Draft(portal);

        var again = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(draft.Id, draft.Revisions[0].Version, AUseCase.CompleteAnswers));

        Assert.Equal(draft.Revisions[0].Version, again.Value);
        Assert.Equal(again.Value, (await Find(draft)).Latest!.Version);
    }

    private async Task<UseCaseDetails> Find(UseCase useCase) => (await portal.In(Part.Submitter, (FindUseCase h) => h.Handle(useCase.Reference))).Value!;

    private static (string, int) Used(UseCaseDetails found)
    {
        var used = ScoreSnapshot.FromJson(found.Latest!.Score).Questionnaire;
        return (used.Id, used.Version);
    }
}
