using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Answering;

/// <summary>All that a vendor's contact gets to see: names, answers and the time left; no score, no status, nothing of the portal (VN-2).</summary>
/// <param name="Asked">The version that was sent (QN-2).</param>
/// <param name="Version">To be given back with the next save.</param>
public sealed record OpenedQuestionnaire(
    string AskedBy, string Sender, string Vendor, string Product, string Plan, string Contact, DateTime ExpiresAt, QuestionnaireDefinition Asked, Answers Answers, int Version, Signature? Signature, DateTime? SignedAt)
{
    public AssessmentId Id { get; init; }
    public VendorTemplate Template { get; init; }

    /// <summary>The day by which the answers are wanted; null when none was said.</summary>
    public DateOnly? WantedOn { get; init; }

    /// <summary>Which contact gave each answer.</summary>
    public AnswerAuthors Authors { get; init; } = AnswerAuthors.None;
    public IReadOnlyList<ProofRow> Proofs { get; init; } = [];

    /// <summary>Questions about signed answers, oldest first.</summary>
    public IReadOnlyList<InquiryRow> Inquiries { get; init; } = [];
}

/// <summary>One file at one answer, as its contact sees it.</summary>
/// <param name="Length">In bytes.</param>
public sealed record ProofRow(Guid Id, string QuestionId, string Name, long Length, string AddedBy);

/// <summary>One question about a signed answer, as the contact sees it; who asked is not said.</summary>
public sealed record InquiryRow(Guid Id, string QuestionId, string Text, string Reply, string RepliedBy, DateTime? RepliedAt);

/// <summary>Opens a questionnaire for who holds its link (VN-2). The key is the permission.</summary>
public sealed class OpenQuestionnaire(Database database, AccessCheck access, OrganisationProfile organisation, TimeProvider clock)
{
    public async Task<Result<OpenedQuestionnaire>> Handle(VendorKey key, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Read<OpenedQuestionnaire>(this, async db =>
        {
            if (await db.OpenedBy(key, clock.GetUtcNow().UtcDateTime, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
            var vendor = await db.Vendors.Where(v => v.Id == assessment.VendorId).Select(v => v.Name).SingleAsync(ct);
            var product = await db.VendorProducts.SingleAsync(p => p.Id == assessment.ProductId, ct);
            var sender = await db.People.Where(p => p.Id == assessment.RequestedBy).Select(p => p.Name).SingleAsync(ct);
            var asked = await db.Questionnaire(assessment.Questionnaire, ct);
            var signed = assessment.SignedOffAt is null ? null : new Signature(assessment.SignedName, assessment.SignedFunction, TrueAndAuthorised: true);
            return new OpenedQuestionnaire(organisation.Name, sender, vendor, product.Name, product.Plan, link.ContactName, link.ExpiresAt,
                asked, assessment.Evaluate(asked, Stage.Draft).Answers, assessment.Version, signed, assessment.SignedOffAt)
            {
                Id = assessment.Id,
                Template = assessment.Template,
                WantedOn = assessment.WantedOn,
                Authors = AnswerAuthors.Read(assessment.AnsweredBy),
                Proofs = [.. assessment.Proofs.Where(p => p.RemovedAt is null).OrderBy(p => p.AddedAt).Select(Row)],
                Inquiries = assessment.Status > AssessmentStatus.SignedOff ? [] : [.. assessment.Inquiries.OrderBy(i => i.AskedAt).Select(i => new InquiryRow(i.Id, i.QuestionId, i.Text, i.Reply, i.RepliedBy, i.RepliedAt))],
            };
        }, ct);
    }

    internal static ProofRow Row(AnswerProof proof) => new(proof.Id, proof.QuestionId, proof.Name, proof.Length, proof.AddedBy);
}
