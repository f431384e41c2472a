using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.EuAct;

namespace AiGovernance.UseCases.Lifts;

/// <summary>When Legal may set a gate aside, and for which least tier (gates, section 4). Pure.</summary>
public static class LiftRules
{
    /// <summary>A practice that the law forbids; a second person confirms that this is none.</summary>
    public const string Forbidden = "G1";

    /// <summary>A use that the law lists as high-risk; Art. 6(3) knows four conditions.</summary>
    public const string HighRisk = EuException.Gate;

    public static readonly IReadOnlyList<string> Conditions = ["a", "b", "c", "d"];

    public static bool IsLegals(string gateId) => gateId is Forbidden or HighRisk;

    public static Refusal? Against(ScoreSnapshot score, LiftTerms terms)
    {
        if (!IsLegals(terms.GateId)) return LiftRefusals.NotLiftable.With(terms.GateId);
        if (score.Score.Gates.All(g => g.GateId != terms.GateId)) return LiftRefusals.DoesNotApply.With(terms.GateId);
        if (string.IsNullOrWhiteSpace(terms.Reason)) return Refusal.ReasonMissing;
        if (terms.Reason.Trim().Length > GateLift.ReasonMaxLength) return LiftRefusals.ReasonTooLong;
        return terms.GateId == HighRisk ? AgainstException(score.Answers, terms) : null;
    }

    /// <summary>As the score names it.</summary>
    public static string Provision(LiftTerms terms) => terms.GateId == HighRisk ? EuException.Provision(terms.Condition) : "Art. 5";

    private static Refusal? AgainstException(Answers answers, LiftTerms terms)
    {
        if (!Conditions.Contains(terms.Condition)) return LiftRefusals.ConditionMissing;
        if (terms.Profiles) return LiftRefusals.Profiles;
        return EuAiAct.IsPartOfAProduct(answers) ? LiftRefusals.PartOfAProduct : null;
    }
}
