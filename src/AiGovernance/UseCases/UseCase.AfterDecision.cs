using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    /// <summary>It no longer runs (AP-5); permission is another matter.</summary>
    public Result StopProduction(DateTime now)
    {
        if (!InProduction) return UseCaseRefusals.DoesNotRun;
        InProduction = false;
        Remember(now);
        return Result.Success;
    }

    /// <summary>Permission is given back as it was before the suspension (AP-5).</summary>
    public Result Reinstate(Standing before, DateTime now)
    {
        if (Standing is not Standing.Suspended) return UseCaseRefusals.NotThere;
        Standing = before;
        Remember(now);
        return Result.Success;
    }

    /// <summary>Its re-review was submitted in time: the approval goes on until the decision, to this day at most (AP-3).</summary>
    public Result ContinueUntil(DateOnly last)
    {
        ReviewDueOn = last;
        return Result.Success;
    }

    /// <summary>Only what was allowed once is retired (rules, section 2).</summary>
    public bool IsRetirable => Standing is Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended or Standing.Expired;

    /// <summary>It ends for good, once it has stopped (AP-6). A draft that nobody submitted ends with it.</summary>
    public Result Retire(DateTime now)
    {
        if (!IsRetirable) return UseCaseRefusals.NotRetirable;
        if (InProduction) return UseCaseRefusals.StillRuns;
        if (OpenRevision is { SubmittedAt: not null }) return UseCaseRefusals.RevisionOpen;
        OpenRevision?.Become(RevisionStatus.Superseded, now);
        (Standing, PermittedDataLevel, ReviewDueOn) = (Standing.Retired, null, null);
        Remember(now);
        return Result.Success;
    }

    /// <summary>The committee decides once more on what was decided: the same content as a revision of its own (AP-7).</summary>
    /// <param name="number">One more than the last; earlier revisions need not be loaded.</param>
    public Result<RevisionId> HearAgain(Revision decided, int number, PersonId by, DateTime now)
    {
        if (OpenRevision is not null) return UseCaseRefusals.RevisionOpen;
        if (Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        var again = Revision.Again(decided, number, by, now);
        revisions.Add(again);
        return again.Id;
    }
}
