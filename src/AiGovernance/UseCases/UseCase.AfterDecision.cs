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
}
