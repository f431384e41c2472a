namespace AiGovernance.Reviews.Assessments;

/// <summary>What an assessment looks at (RV-10).</summary>
public enum AssessmentKind
{
    /// <summary>Data protection impact assessment (GDPR Art. 35).</summary>
    Dpia,

    /// <summary>Fundamental rights impact assessment (EU AI Act Art. 27).</summary>
    Fria,
    Bias,
    Robustness,
    RedTeam,
    ValidationBefore,
    ValidationDuring,
    ValidationAfter,
    ArchitectureReview,
    SecurityAssessment,
    RolloutPlan,
}

/// <summary>What came of an assessment.</summary>
public enum AssessmentResult
{
    Passed,
    WithFindings,
    Failed,

    /// <summary>The written reason why none is needed; G12 takes it in place of an impact assessment.</summary>
    NotNeeded,
}

/// <summary>How far a record has come: it counts when somebody else approved it.</summary>
public enum AssessmentState
{
    Recorded,
    Approved,
    Refused,

    /// <summary>A newer one of its kind is approved.</summary>
    Replaced,
}
