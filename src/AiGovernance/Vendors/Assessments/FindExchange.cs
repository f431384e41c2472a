using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>One file that the vendor attached to an answer.</summary>
/// <param name="Length">In bytes.</param>
public sealed record AttachedProof(string QuestionId, FileId File, string Name, long Length, string AddedBy, DateTime AddedAt);

/// <summary>One question to the vendor about an answer, and the reply.</summary>
/// <param name="Reply">Empty while the vendor has it.</param>
public sealed record AskedBack(string QuestionId, string Text, string AskedBy, DateTime AskedAt, string Reply, string RepliedBy, DateTime? RepliedAt);

/// <summary>What went to and fro about the answers of an assessment.</summary>
/// <param name="LinkIsOpen">Some contact can open the page now.</param>
/// <param name="Contact">Whom to tell that there is a question: name and mail address of the latest link; null when nobody can open one.</param>
public sealed record AssessmentExchange(IReadOnlyList<AttachedProof> Proofs, IReadOnlyList<AskedBack> Inquiries, bool LinkIsOpen, VendorContact? Contact)
{
    /// <summary>The vendor has it until they reply.</summary>
    public int Open => Inquiries.Count(i => i.RepliedAt is null);
}

/// <summary>Proofs, questions and replies of one assessment, for who reads it.</summary>
public sealed class FindExchange(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<AssessmentExchange>> Handle(AssessmentId id, CancellationToken ct = default) => database.Read<AssessmentExchange>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.ReadAssessments)) return Refusal.Forbidden with { About = new RecordRef(Assessment.RecordKind, id.Value) };
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Assessments.AnyAsync(a => a.Id == id, ct)) return Refusal.NotFound;
        var proofs = await db.AnswerProofs.Where(p => p.AssessmentId == id && p.RemovedAt == null).OrderBy(p => p.AddedAt)
            .Select(p => new AttachedProof(p.QuestionId, p.FileId, p.Name, p.Length, p.AddedBy, p.AddedAt)).ToListAsync(ct);
        var inquiries = await db.AnswerInquiries.Where(i => i.AssessmentId == id).OrderBy(i => i.AskedAt)
            .Select(i => new AskedBack(i.QuestionId, i.Text, db.People.First(p => p.Id == i.AskedBy).Name, i.AskedAt, i.Reply, i.RepliedBy, i.RepliedAt)).ToListAsync(ct);
        var latest = await db.AssessmentLinks.AsNoTracking().Where(l => l.AssessmentId == id && l.RevokedAt == null).OrderByDescending(l => l.ExpiresAt).FirstOrDefaultAsync(ct);
        return new AssessmentExchange(proofs, inquiries, latest?.IsOpen(now) ?? false, latest?.Contact);
    }, ct);
}
