using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>The assessment of a product that is under way, or a new one (VN-2).</summary>
internal static class OpenAssessment
{
    public static async Task<Result<Assessment>> Of(AppDbContext db, VendorProduct product, VendorTemplate template, DateOnly? wantedOn, PersonId by, Policy policy, DateTime now, CancellationToken ct)
    {
        if (wantedOn <= DateOnly.FromDateTime(now)) return VendorRefusals.WantedInPast;
        var open = await db.Assessments.Include(a => a.Links).SingleOrDefaultAsync(a => a.ProductId == product.Id && a.Status != AssessmentStatus.Decided, ct);
        if (open is not null && open.Template != template) return VendorRefusals.OtherTemplate.With(VendorTemplates.WordsOf(open.Template).Name);
        if (open is null)
        {
            var asked = await db.CurrentQuestionnaire(VendorTemplates.WordsOf(template).BuiltIn, ct);
            db.Assessments.Add(open = new Assessment(product, asked, by, now, template));
            db.Start(AssessmentCourse.First, open.Id.Value, now);
        }
        if (wantedOn is { } day)
        {
            open.Want(day);
            db.PutReminder(open.Id, day.ToDateTime(default, DateTimeKind.Utc), policy, now);
        }
        return open;
    }
}
