using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Which proposed results the office leaves to the committee (VN-5, VN-6).</summary>
internal static class CommitteesOwn
{
    /// <summary>Why the committee decides; null where the office does.</summary>
    public static async Task<Refusal?> Of(AppDbContext db, IProductReliance reliance, QuestionnaireDefinition asked, Assessment assessment, CancellationToken ct)
    {
        if (assessment.Status is not AssessmentStatus.Proposed) return null;
        if (AssessmentScore.Of(asked, assessment).HardFails is [var first, ..]) return VendorRefusals.NeedsCommittee.With($"an answer fails hard. {first.Reason}");
        return await reliance.IsHeavy(db, assessment.ProductId, ct) ? VendorRefusals.NeedsCommittee.With("a use rated High or Critical relies on this product.") : null;
    }
}
