using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>One template as the sender chooses it.</summary>
/// <param name="Questions">Asked of everybody.</param>
/// <param name="Most">Asked when every answer leads to more.</param>
/// <param name="IsProposed">What this product was asked last; for a new product, what fits its kind and hosting.</param>
public sealed record TemplateRow(VendorTemplate Template, string Name, string Purpose, bool IsInside, int Questions, int Most, bool IsProposed);

/// <summary>The templates for one product, with how much each asks (VN-3).</summary>
public sealed class ListTemplates(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<TemplateRow>>> Handle(ProductId id, CancellationToken ct = default) => database.Read<IReadOnlyList<TemplateRow>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        var last = await db.Assessments.Where(a => a.ProductId == id).OrderByDescending(a => a.RequestedAt).Select(a => (VendorTemplate?)a.Template).FirstOrDefaultAsync(ct);
        var rows = new List<TemplateRow>();
        foreach (var words in VendorTemplates.All)
        {
            var asked = Evaluation.Of(await db.CurrentQuestionnaire(words.BuiltIn, ct), Answers.Empty, VendorTemplates.FactsOf(words.Template), Stage.Draft);
            rows.Add(new(words.Template, words.Name, words.Purpose, words.IsInside, asked.Visible.Count, asked.Visible.Count + asked.Pending.Count, words.Template == (last ?? VendorTemplates.ProposedFor(product))));
        }
        return rows;
    }, ct);
}
