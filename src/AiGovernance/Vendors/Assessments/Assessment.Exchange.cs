using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

public sealed partial class Assessment
{
    /// <summary>Enough for a report with its annexes; one door for everybody outside must not fill a disk.</summary>
    public const int MostProofs = 5;

    /// <summary>The vendor has it again: an assessor asked about a signed answer.</summary>
    public bool WaitsForReply => Status is AssessmentStatus.SignedOff && inquiries.Any(i => i.IsOpen);

    /// <summary>When the sender was told that answers are still missing.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>The day by which the sender wants the answers; null when none was said.</summary>
    public DateOnly? WantedOn { get; private set; }

    public IEnumerable<AnswerProof> ProofsOf(string question) => proofs.Where(p => p.QuestionId == question && p.RemovedAt is null);

    /// <summary>Whether a contact may add a file to an answer now: until the sign-off, and after it while there is a question about that answer.</summary>
    public Refusal? BarsProof(QuestionnaireDefinition asked, string question)
    {
        if (asked.Find(question) is null) return VendorRefusals.NotAsked;
        if (Status is not AssessmentStatus.Sent && !(WaitsForReply && inquiries.Any(i => i.IsOpen && i.QuestionId == question))) return VendorRefusals.SignedOff;
        return ProofsOf(question).Count() >= MostProofs ? VendorRefusals.ProofsFull : null;
    }

    public AnswerProof Attach(string question, StoredFile file, string by, DateTime now)
    {
        var proof = new AnswerProof(this, question, file, by, now);
        proofs.Add(proof);
        return proof;
    }

    public Result Detach(Guid proof, DateTime now)
    {
        if (Status is not AssessmentStatus.Sent) return VendorRefusals.SignedOff;
        if (proofs.Find(p => p.Id == proof && p.RemovedAt is null) is not { } found) return Refusal.NotFound;
        found.Remove(now);
        return Common.Result.Success;
    }

    /// <summary>An assessor asks the vendor about one signed answer; the vendor has it until they reply.</summary>
    public Result Inquire(QuestionnaireDefinition asked, string question, string text, PersonId by, DateTime now)
    {
        if (Status is not AssessmentStatus.SignedOff) return VendorRefusals.NotSignedOff;
        if (Evaluate(asked, Stage.Submitted).Visible.All(q => q.Id != question)) return VendorRefusals.NotAsked;
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length > AnswerInquiry.TextMaxLength) return VendorRefusals.InquiryText;
        if (inquiries.Any(i => i.IsOpen && i.QuestionId == question)) return VendorRefusals.InquiryOpen;
        inquiries.Add(new AnswerInquiry(this, question, text, by, now));
        return Common.Result.Success;
    }

    public Result Reply(Guid inquiry, string reply, string by, DateTime now)
    {
        if (inquiries.Find(i => i.Id == inquiry) is not { } found) return Refusal.NotFound;
        if (!found.IsOpen || Status is not AssessmentStatus.SignedOff) return VendorRefusals.InquiryEnded;
        if (string.IsNullOrWhiteSpace(reply) || reply.Trim().Length > AnswerInquiry.TextMaxLength) return VendorRefusals.ReplyText;
        found.Answer(reply, by, now);
        return Common.Result.Success;
    }

    public void Want(DateOnly? by) => WantedOn = by;

    /// <summary>Answers are still missing and the time runs out; false when there is nothing to remind of any more.</summary>
    public bool Remind(DateTime now)
    {
        if (Status is not AssessmentStatus.Sent) return false;
        RemindedAt = now;
        return true;
    }
}
