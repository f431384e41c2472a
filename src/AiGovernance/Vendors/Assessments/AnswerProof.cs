using AiGovernance.Files;

namespace AiGovernance.Vendors.Assessments;

/// <summary>A file that a contact attached to one answer as its proof (VN-2, VN-4).</summary>
public sealed class AnswerProof
{
    private AnswerProof() { } // EF Core

    internal AnswerProof(Assessment assessment, string question, StoredFile file, string by, DateTime now) =>
        (Id, AssessmentId, VendorId, QuestionId, FileId, Name, Length, AddedBy, AddedAt) =
        (Guid.CreateVersion7(), assessment.Id, assessment.VendorId, question, file.Id, file.Name, file.Length, by, now);

    public Guid Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string QuestionId { get; private init; } = "";
    public FileId FileId { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Length { get; private init; }

    /// <summary>The contact's name.</summary>
    public string AddedBy { get; private init; } = "";
    public DateTime AddedAt { get; private init; }

    /// <summary>The contact took it back before the sign-off; the file itself stays in the record.</summary>
    public DateTime? RemovedAt { get; private set; }
    public int Version { get; private set; }

    internal void Remove(DateTime now) => RemovedAt ??= now;
}
