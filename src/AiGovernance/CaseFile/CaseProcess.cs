using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.CaseFile;

/// <summary>The steps of a case from its draft to its retirement, by its tier (section 5 of the rules, RV-8). Pure.</summary>
public static class CaseProcess
{
    /// <summary>How many steps lead to a decision.</summary>
    private const int Decided = 4;

    private sealed record Aftermath(DateTime? LiveSince, CaseFollowing? Following, DateTime? SuspendedAt);

    /// <param name="triaged">Null where it was not sent to review, or was decided at once.</param>
    /// <param name="liveSince">When its start of production was recorded last.</param>
    /// <param name="following">Null where it was never decided.</param>
    /// <param name="suspendedAt">Null where it is not suspended.</param>
    public static IReadOnlyList<ProcessStep> Of(UseCaseDetails useCase, CaseTriaged? triaged = null, DateTime? liveSince = null, CaseFollowing? following = null, DateTime? suspendedAt = null)
    {
        var after = new Aftermath(liveSince, following, suspendedAt);
        if (useCase.Latest is not { } revision || revision.Status is RevisionStatus.Withdrawn or RevisionStatus.Superseded) return AfterDecision(useCase, after, reached: true);
        var mine = triaged?.At >= revision.SubmittedAt ? triaged : null;
        var at = Position(revision, mine is not null);
        var steps = Steps(revision, useCase, mine, at == Decided ? following : null);
        return
        [
            .. steps.Select((s, i) => new ProcessStep(s.Text, i < at ? StepState.Done : i == at ? StepState.Current : StepState.Ahead, s.Note)),
            .. AfterDecision(useCase, after, reached: at == Decided),
        ];
    }

    /// <summary>What follows an approval, also while a later revision is on its way: production, its end, retirement.</summary>
    /// <param name="reached">The bar has come past the decision.</param>
    private static IReadOnlyList<ProcessStep> AfterDecision(UseCaseDetails useCase, Aftermath after, bool reached)
    {
        if (useCase.Standing is Standing.Registered or Standing.Deferred or Standing.Rejected) return [];
        var (retired, live) = (useCase.Standing is Standing.Retired, useCase.InProduction || after.LiveSince is not null);
        var allowed = useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions;
        return
        [
            new("Production", useCase.InProduction || (retired && live) ? StepState.Done : reached && allowed ? StepState.Current : StepState.Ahead, ProductionNote(useCase, after)),
            new(Force(useCase.Standing), retired || useCase.Standing is Standing.Expired ? StepState.Done : reached && (useCase.InProduction || !allowed) ? StepState.Current : StepState.Ahead, ForceNote(useCase, allowed, after)),
            new("Retired", retired ? StepState.Done : reached && useCase.Standing is Standing.Expired ? StepState.Current : StepState.Ahead),
        ];
    }

    private static string ProductionNote(UseCaseDetails useCase, Aftermath after) => (useCase.InProduction, after.LiveSince) switch
    {
        (true, { } since) => $"live since {Moments.WeekDay(DateOnly.FromDateTime(since))}",
        (true, null) => "live, its start is not on record",
        (false, { } since) => $"was live, recorded {Moments.WeekDay(DateOnly.FromDateTime(since))}; stopped",
        _ when after.Following is { Blocks.Count: > 0 and var blocks } => $"not live yet; {Moments.Count(blocks, "thing")} to settle first",
        _ => "not live yet",
    };

    /// <summary>How long it is allowed, and what ends that sooner (AP-2).</summary>
    private static string? ForceNote(UseCaseDetails useCase, bool allowed, Aftermath after)
    {
        if (useCase.Standing is Standing.Suspended && after.SuspendedAt is { } at) return $"since {Moments.WeekDay(DateOnly.FromDateTime(at))}";
        if (!allowed || useCase.ReviewDueOn is not { } end) return null;
        var until = $"until {Moments.WeekDay(end)}";
        return after.Following?.Overdue is not { Count: > 0 } overdue ? until
            : $"{until}; {CaseWords.Conditions(overdue.Select(d => d.Number))} {(overdue.Count == 1 ? "is" : "are")} overdue, and the rule suspends it on {Moments.WeekDay(overdue.Min(d => d.SuspendsOn!.Value))}";
    }

    private static string Force(Standing standing) => standing is Standing.Suspended or Standing.Expired ? CaseWords.Of(standing).Text : "In force";

    private static (string Text, string? Note)[] Steps(RevisionDetails revision, UseCaseDetails useCase, CaseTriaged? triaged, CaseFollowing? decided) =>
    [
        (revision.SubmittedAt is null ? "Draft" : "Submitted", revision.SubmittedAt is { } at ? $"{Moments.WeekDay(DateOnly.FromDateTime(at))}, {useCase.Submitter?.Name}" : "not submitted yet"),
        ("Triage", triaged is null ? "governance office" : $"{Moments.WeekDay(DateOnly.FromDateTime(triaged.At))}, {triaged.Who}"),
        ("Reviews", ReviewersOf(revision.Tier)),
        ("Decision", decided is not null ? $"{Moments.WeekDay(DateOnly.FromDateTime(decided.At))}, {decided.By}" : revision.IsEscalated ? "put before the ethics committee" : DecidedBy(revision.Tier)),
    ];

    private static int Position(RevisionDetails revision, bool triaged) => revision.Status switch
    {
        RevisionStatus.Draft => 0,
        RevisionStatus.Submitted => 1,
        RevisionStatus.InformationRequested when !triaged && !revision.IsEscalated => 1, // sent back from triage
        RevisionStatus.InReview or RevisionStatus.InformationRequested => 2,
        RevisionStatus.AwaitingDecision => 3,
        _ => Decided,
    };

    private static string? ReviewersOf(RiskTier? tier) => tier switch
    {
        null => null,
        RiskTier.Low => "none for Low",
        RiskTier.Moderate => "Security, Privacy",
        RiskTier.High => "Security, Privacy, Legal, Architecture; Data where it is personal or regulated",
        RiskTier.Critical => "all five disciplines",
        _ => "Legal",
    };

    private static string? DecidedBy(RiskTier? tier) => tier switch
    {
        null => null,
        RiskTier.Low or RiskTier.Moderate => $"{tier} is decided by the governance office",
        RiskTier.Prohibited => "nobody can approve it, unless the rule is lifted",
        _ => $"{tier} is decided by the ethics committee",
    };
}
