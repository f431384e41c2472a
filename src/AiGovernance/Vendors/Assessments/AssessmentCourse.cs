using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Vendors.Assessments;

/// <summary>The way of a vendor's questionnaire from sending to its result; the subject is the assessment (VN-2 to VN-6, RV-7).</summary>
public static class AssessmentCourse
{
    public static readonly Process First = new("vendors.assessment");

    public static IServiceCollection AddAssessmentCourse(this IServiceCollection services) => services
        .Begins(First, First.Started, "the vendor's answers")
        .Moves(First, VendorSignals.SignedOff, "the assessor's proposal")
        .Moves(First, VendorSignals.AskedBack, "the vendor's reply")
        .Moves(First, VendorSignals.RepliedBack, "the assessor's proposal")
        .Moves(First, VendorSignals.ResultProposed, "the office's decision")
        .Ends(First, VendorSignals.AssessmentDecided);
}
