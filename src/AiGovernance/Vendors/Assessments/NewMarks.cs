using AiGovernance.Common;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

/// <summary>What an assessor says of one answer (VN-4).</summary>
/// <param name="Note">What was looked at; for "does not apply" the reason.</param>
public sealed record MarkedAnswer(string QuestionId, EvidenceState State, bool Unclear = false, string? Note = null);

/// <summary>What an assessor adds at one time: marks of answers, findings, and findings taken back.</summary>
public sealed record NewMarks(IReadOnlyList<MarkedAnswer> Answers, IReadOnlyList<VendorFinding> Findings, IReadOnlyList<Guid> Withdrawn)
{
    public const int NoteMaxLength = 2000;

    public static NewMarks Of(params MarkedAnswer[] answers) => new(answers, [], []);

    public static NewMarks Of(VendorFinding finding) => new([], [finding], []);

    public static NewMarks Withdraw(Guid finding) => new([], [], [finding]);

    internal Refusal? Fault(IReadOnlyDictionary<string, Question> asked) =>
        Answers.Select(a => Fault(a, asked)).Concat(Findings.Select(f => Fault(f, asked))).FirstOrDefault(fault => fault is not null);

    private static Refusal? Fault(MarkedAnswer answer, IReadOnlyDictionary<string, Question> asked)
    {
        if (!asked.TryGetValue(answer.QuestionId, out var question)) return VendorRefusals.NotAsked;
        if (answer.State is EvidenceState.ProofAttached) return VendorRefusals.VendorsState;
        if (answer.State is EvidenceState.NotApplicable && string.IsNullOrWhiteSpace(answer.Note)) return VendorRefusals.NoteMissing;
        if (answer.Unclear && question.HardFailIfUnclear is null) return VendorRefusals.CannotBeUnclear;
        return TooLong(answer.Note);
    }

    private static Refusal? Fault(VendorFinding finding, IReadOnlyDictionary<string, Question> asked)
    {
        if (!asked.ContainsKey(finding.QuestionId)) return VendorRefusals.NotAsked;
        return string.IsNullOrWhiteSpace(finding.Text) ? Refusal.Input("finding", "Say what is wrong.") : TooLong(finding.Text);
    }

    private static Refusal? TooLong(string? text) => text?.Length > NoteMaxLength ? Refusal.Input("note", $"A note may have {NoteMaxLength} characters.") : null;
}
