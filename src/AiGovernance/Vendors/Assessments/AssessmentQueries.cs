using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

internal static class AssessmentQueries
{
    /// <summary>With everything that its rules look at.</summary>
    public static IQueryable<Assessment> Whole(this IQueryable<Assessment> assessments) =>
        assessments.AsSplitQuery().Include(a => a.Links).Include(a => a.Marks).Include(a => a.Findings).Include(a => a.Proofs).Include(a => a.Inquiries);
}
