using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Answering;

/// <summary>What contacts attached to their answers: read by who reads assessments, added through a link only (VN-2).</summary>
public sealed class AnswerFiles : IFileOwner
{
    public string Kind => Assessment.RecordKind;

    public static RecordRef Of(AssessmentId id) => new(Assessment.RecordKind, id.Value);

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        if (!actor.IsSignedIn || !VendorPermissions.ReadAssessments.Rule(actor)) return Refusal.NotFound;
        var id = AssessmentId.From(record);
        var vendor = await db.Assessments.Where(a => a.Id == id).Select(a => (VendorId?)a.VendorId).SingleOrDefaultAsync(ct);
        return vendor is { } subject ? new FileRights(MayAdd: false, subject.Value) : Refusal.NotFound;
    }
}
