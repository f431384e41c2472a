using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Assessments;

/// <summary>How a need stands by its records.</summary>
public enum CoverState
{
    Missing,

    /// <summary>Recorded; nobody has approved it yet.</summary>
    Waiting,
    NotPassed,
    Ended,

    /// <summary>In force, and about to end.</summary>
    Lapsing,
    InForce,
}

/// <summary>One need with what the records say of it.</summary>
/// <param name="EndsOn">Last day of the approved record.</param>
public sealed record AssessmentCover(AssessmentNeed Need, CoverState State, DateOnly? EndsOn)
{
    /// <summary>Days before its end at which an assessment is asked for anew, as with documents of vendors (DB-1).</summary>
    public const int LapseDays = 60;

    public bool Holds => State is CoverState.InForce or CoverState.Lapsing;

    /// <summary>Results that let a case go on.</summary>
    public static bool Passes(AssessmentResult result) => result is not AssessmentResult.Failed;

    public static IReadOnlyList<AssessmentCover> Of(Revision revision, IReadOnlyList<AssessmentRecord> records, DateOnly today) =>
        [.. AssessmentPlan.Of(ScoreSnapshot.FromJson(revision.Score), revision.Tier!.Value).Select(n => Of(n, records, today))];

    public static AssessmentCover Of(AssessmentNeed need, IReadOnlyList<AssessmentRecord> records, DateOnly today)
    {
        var approved = records.FirstOrDefault(r => r.Kind == need.Kind && r.State is AssessmentState.Approved);
        return new(need, StateOf(), approved?.EndsOn);

        CoverState StateOf()
        {
            var over = approved?.EndsOn < today;
            if (approved is not null && !over && Passes(approved.Result)) return approved.EndsOn <= today.AddDays(LapseDays) ? CoverState.Lapsing : CoverState.InForce;
            if (records.Any(r => r.Kind == need.Kind && r.State is AssessmentState.Recorded)) return CoverState.Waiting;
            return approved is null ? CoverState.Missing : over ? CoverState.Ended : CoverState.NotPassed;
        }
    }
}
