using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;

namespace AiGovernance.Vendors;

/// <summary>What vendors will want to do at a time (RV-5).</summary>
public static class VendorDues
{
    /// <summary>Subject: the product. The grace after its result is over (VN-6).</summary>
    public static readonly Due GraceOver = new("vendors.grace-over");

    /// <summary>Subject: the document. It lapses soon, or has lapsed (VN-1).</summary>
    public static readonly Due DocumentEnds = new("vendors.document-ends");

    /// <summary>Subject: the vendor. Its contract ends soon, or has ended (VN-1).</summary>
    public static readonly Due ContractEnds = new("vendors.contract-ends");

    /// <summary>A link, or the day by which answers are wanted, ends soon; the subject is the assessment (VN-2).</summary>
    public static readonly Due AnswersNear = new("vendors.answers-near");

    internal static DateTime Morning(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>A reminder that would come at once is none.</summary>
    internal static void PutReminder(this AppDbContext db, AssessmentId id, DateTime end, Policy policy, DateTime now)
    {
        var at = end.AddDays(-policy[VendorFigures.RemindDays]);
        if (at > now) db.PutDue(AnswersNear, id.Value, at);
    }
}
