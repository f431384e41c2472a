using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>A new draft with the answers of another case.</summary>
public sealed class CopyUseCaseTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task The_answers_come_along_and_nothing_that_was_accepted_or_decided()
    {
        var source = await Decided.WithConditions(portal);

        var copied = (await portal.In(Part.Governance, (CopyUseCase h) => h.Handle(source.Id))).Value!;

        var copy = await Cases.Read(portal, copied.Id);
        Assert.Equal(($"{source.Title} (copy)", source.Purpose, source.Id, Standing.Registered), (copy.Title, copy.Purpose, copy.CopiedFromId, copy.Standing));
        Assert.Equal((People.Of(Part.Governance), People.Of(Part.Owner), null, null), (copy.SubmitterId, copy.OwnerId, copy.OwnerAcceptedAt, copy.Tier));
        var (before, after) = (Read(source.Revisions[0]), Read(Assert.Single(copy.Revisions)));
        Assert.Equal(["title"], after.DifferentFrom(before));
        Assert.Equal((RevisionStatus.Draft, ""), (copy.Revisions[0].Status, copy.Revisions[0].Score));
        Assert.Equal(source.Reference, (await portal.In(Part.Governance, (FindUseCase h) => h.Handle(copied.Reference))).Value!.CopiedFrom);
    }

    [Fact]
    public async Task A_confidential_case_is_not_copied()
    {
        var source = await AUseCase.Confidential(portal);

        Assert.Equal(UseCaseRefusals.ConfidentialNotCopied, (await portal.In(Part.Submitter, (CopyUseCase h) => h.Handle(source.Id))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Stranger, (CopyUseCase h) => h.Handle(source.Id))).Refusal);
    }

    [Fact]
    public async Task Who_may_not_see_the_source_does_not_hear_of_it_on_the_copy()
    {
        var source = await AUseCase.Submitted(portal);
        var copied = (await portal.In(Part.Governance, (CopyUseCase h) => h.Handle(source.Id))).Value!;
        await portal.Write(async db => (await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == copied.Id)).LetRead(People.Of(Part.Stranger), ReaderReason.Named));

        Assert.Null((await portal.In(Part.Stranger, (FindUseCase h) => h.Handle(copied.Reference))).Value!.CopiedFrom);
    }

    [Fact]
    public async Task A_long_name_still_fits()
    {
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle(new string('n', UseCase.TitleMaxLength)))).Value!;

        var copied = (await portal.In(Part.Submitter, (CopyUseCase h) => h.Handle(begun.Id))).Value!;

        Assert.Equal(UseCase.TitleMaxLength, (await Cases.Read(portal, copied.Id)).Title.Length);
    }

    private static Answers Read(Revision revision) => Answers.Read(revision.Answers, QuestionnaireCatalogue.Intake).Value!;
}
