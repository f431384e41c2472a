using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Handover;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    /// <summary>Somebody else is owner or sponsor from now on, and accepts anew (UC-7). A draft that is being written says so, too.</summary>
    public Result HandOver(Involvement part, PersonId next)
    {
        if (part is not (Involvement.Owner or Involvement.Sponsor)) return HandoverRefusals.NoSuchPart;
        if (Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        if (next == (part is Involvement.Owner ? OwnerId : SponsorId)) return HandoverRefusals.SameAlready;
        if (readers.Exists(r => r.PersonId == next && r.EndedAt is null && r.Reason is ReaderReason.Reviewer or ReaderReason.Voter)) return HandoverRefusals.Judged;
        if (part is Involvement.Owner) Name(SponsorId, next);
        else Name(next, OwnerId);
        return OpenRevision is { Status: RevisionStatus.Draft } draft ? draft.Save(IntakeAnswers.Naming(this, Answers.Stored(draft.Answers)).ToJson()) : Result.Success;
    }
}
