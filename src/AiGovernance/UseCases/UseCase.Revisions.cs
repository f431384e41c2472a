using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    /// <summary>Saves the draft's answers and what the register shows of them (UC-3).</summary>
    public Result Save(DraftContent content)
    {
        if (OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        (Title, Purpose, Benefit) = (content.Title, content.Purpose, content.Benefit);
        Name(content.Sponsor, content.Owner);
        return draft.Save(content.Answers);
    }

    /// <summary>The draft answers another version of the questions from now on (QN-2).</summary>
    public Result MoveDraft(string questionnaire, DraftContent content)
    {
        var saved = Save(content);
        if (saved.Succeeded) OpenRevision!.MoveTo(questionnaire);
        return saved;
    }

    /// <summary>Begins the next revision; a case has at most one open (UC-1, UC-2). Who begins an imported case's first one is its submitter.</summary>
    /// <param name="number">One more than the last; earlier revisions need not be loaded.</param>
    /// <param name="answers">Canonical JSON.</param>
    public Result StartRevision(int number, PersonId by, string questionnaire, string answers, DateTime now)
    {
        if (OpenRevision is not null) return UseCaseRefusals.RevisionOpen;
        if (Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        SubmitterId ??= by;
        revisions.Add(new Revision(Id, number, questionnaire, answers, now));
        return Result.Success;
    }

    /// <summary>Keeps the comparison of open model and service with the draft (VN-7).</summary>
    public Result Compare(string deployment)
    {
        if (OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        draft.Compare(deployment);
        return Result.Success;
    }

    /// <summary>Freezes the revision and hands it to triage (UC-1).</summary>
    public Result Submit(FrozenRevision frozen, PersonId by, DateTime now)
    {
        if (OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (OwnerId is null || SponsorId is null) return UseCaseRefusals.OwnerOrSponsorMissing;
        draft.Freeze(frozen, by, now);
        Rate(draft, now);
        return Result.Success;
    }

    /// <summary>Triage is done: reviews are opened (RV-0).</summary>
    public Result SendToReview(DateTime now) => Move(RevisionStatus.Submitted, RevisionStatus.InReview, now);

    /// <summary>All reviews are in, or none is needed: somebody has to decide.</summary>
    public Result AwaitDecision(DateTime now)
    {
        if (OpenRevision is not { Status: RevisionStatus.Submitted or RevisionStatus.InReview } revision) return UseCaseRefusals.NotThere;
        revision.Become(RevisionStatus.AwaitingDecision, now);
        return Result.Success;
    }

    /// <summary>A question goes back to the submitter: the reviewers' clock stops (RV-2, RV-3).</summary>
    public Result RequestInformation(DateTime now)
    {
        if (OpenRevision is not { Status: RevisionStatus.Submitted or RevisionStatus.InReview or RevisionStatus.AwaitingDecision } revision) return UseCaseRefusals.NotThere;
        revision.Become(RevisionStatus.InformationRequested, now);
        return Result.Success;
    }

    /// <summary>Every question is answered: the revision goes on where it stood.</summary>
    public Result ResumeAfterAnswer(DateTime now)
    {
        if (OpenRevision is not { Status: RevisionStatus.InformationRequested, ResumesAs: { } before } revision) return UseCaseRefusals.NotThere;
        revision.Become(before, now);
        return Result.Success;
    }

    /// <summary>The committee decides this Moderate case, not the governance office (RV-4).</summary>
    public Result EscalateToCommittee(DateTime now)
    {
        if (OpenRevision is not { Status: not RevisionStatus.Draft } revision) return UseCaseRefusals.NotThere;
        if (revision.Tier is not RiskTier.Moderate) return UseCaseRefusals.OnlyModerateEscalates;
        if (revision.EscalatedAt is not null) return UseCaseRefusals.EscalatedAlready;
        revision.Escalate(now);
        return Result.Success;
    }

    /// <summary>The submitter takes the request back; what was allowed before stays as it is.</summary>
    public Result Withdraw(DateTime now)
    {
        if (OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        revision.Become(RevisionStatus.Withdrawn, now);
        return Result.Success;
    }

    /// <summary>A reviewer confirmed or corrected safeguards: the stored score is replaced by the newer one (RS-3).</summary>
    public Result Rescore(string score, RiskTier tier, DateTime now)
    {
        if (OpenRevision is not { Status: not RevisionStatus.Draft } revision) return UseCaseRefusals.NotThere;
        revision.Rescore(score, tier);
        Rate(revision, now);
        return Result.Success;
    }

    /// <summary>People rate it otherwise than its score does (RS-6). Whether they may is asked before.</summary>
    public Result ChangeTier(RiskTier tier, DateTime now)
    {
        if (OpenRevision is not { Status: not RevisionStatus.Draft } revision) return Overrides.OverrideRefusals.NotOpen;
        revision.Rate(tier, revision.TierByScore ?? revision.Tier!.Value);
        Rate(revision, now);
        return Result.Success;
    }

    /// <summary>Further disciplines have to look before anybody decides.</summary>
    /// <returns>Whether reviews can be opened now; before triage they cannot, and need not.</returns>
    public bool ReopenReviews()
    {
        if (OpenRevision is not { } revision) return false;
        revision.BackToReview();
        return revision.Status is RevisionStatus.InReview || revision.ResumesAs is RevisionStatus.InReview;
    }

    /// <summary>Sponsor or owner accepts the part they were named for (UC-7).</summary>
    public Result Accept(PersonId person, DateTime now)
    {
        if (person != SponsorId && person != OwnerId) return UseCaseRefusals.NotNamed;
        if (person == SponsorId) SponsorAcceptedAt ??= now;
        if (person == OwnerId) OwnerAcceptedAt ??= now;
        return Result.Success;
    }

    /// <summary>A decision was taken on the open revision (CM-9). The decision itself stands in Approvals.</summary>
    public Result Decide(Standing standing, DateOnly? until, string? permittedDataLevel, DateTime now)
    {
        if (OpenRevision is not { Status: RevisionStatus.Submitted or RevisionStatus.AwaitingDecision } revision) return UseCaseRefusals.NotThere;
        revision.Become(RevisionStatus.Decided, now);
        (Standing, ReviewDueOn, PermittedDataLevel, TransitionalUntil) = (standing, until, permittedDataLevel, null);
        Remember(now);
        return Result.Success;
    }

    /// <summary>It goes live (AP-4). Whether anything blocks it is asked before.</summary>
    public Result StartProduction(DateTime now)
    {
        InProduction = true;
        Remember(now);
        return Result.Success;
    }

    /// <summary>Permission is withdrawn at once; what runs must stop (AP-5).</summary>
    public Result Suspend(DateTime now)
    {
        if (Standing is Standing.Suspended) return UseCaseRefusals.NotThere;
        (Standing, TransitionalUntil) = (Standing.Suspended, null);
        Remember(now);
        return Result.Success;
    }

    /// <summary>The approval ended without a new decision (AP-3); what is in production runs without approval from then on.</summary>
    public Result Expire(DateTime now)
    {
        if (Standing is not (Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended)) return UseCaseRefusals.NotThere;
        (Standing, PermittedDataLevel) = (Standing.Expired, null);
        Remember(now);
        return Result.Success;
    }

    /// <summary>The committee has it on an agenda, so its members may read it (PP-1).</summary>
    public void ComeBeforeCommittee() => CameBeforeCommittee = true;

    private Result Move(RevisionStatus from, RevisionStatus to, DateTime now)
    {
        if (OpenRevision is not { } revision || revision.Status != from) return UseCaseRefusals.NotThere;
        revision.Become(to, now);
        return Result.Success;
    }

    private void Rate(Revision revision, DateTime now)
    {
        TierByScore = revision.TierByScore;
        if (Tier == revision.Tier) return;
        (Tier, TierWeight) = (revision.Tier, (int)revision.Tier!.Value);
        if (Tier is RiskTier.Prohibited) TransitionalUntil = null; // nothing is allowed while a practice the law forbids stands in the answers
        Remember(now);
    }

    private void Name(PersonId? sponsor, PersonId? owner)
    {
        if (sponsor != SponsorId) (SponsorId, SponsorAcceptedAt) = (sponsor, null);
        if (owner != OwnerId) (OwnerId, OwnerAcceptedAt) = (owner, null);
    }
}

/// <summary>What a draft says by now.</summary>
/// <param name="Answers">Canonical JSON.</param>
public sealed record DraftContent(string Title, string Purpose, string Benefit, PersonId? Sponsor, PersonId? Owner, string Answers);
