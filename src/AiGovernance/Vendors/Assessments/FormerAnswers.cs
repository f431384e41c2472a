using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>What the vendor said last time to the same question, and what that was worth.</summary>
/// <param name="Changed">The vendor says something else now.</param>
/// <param name="Carried">The mark as it could be taken over: never by itself, and only where the answer is the same and was proven.</param>
public sealed record FormerAnswer(string Text, EvidenceState State, string Note, bool Changed, MarkedAnswer? Carried);

/// <summary>The former assessment of a product, decided before this one was asked for (VN-4).</summary>
public sealed record FormerAssessment(AssessmentId Id, VendorResult Result, DateTime DecidedAt, int Percent, IReadOnlyDictionary<string, FormerAnswer> Answers);

internal static class FormerAnswers
{
    public static async Task<FormerAssessment?> Of(AppDbContext db, Assessment current, QuestionnaireDefinition asked, CancellationToken ct)
    {
        var former = await db.Assessments.Whole().Where(a => a.ProductId == current.ProductId && a.Id != current.Id && a.Status == AssessmentStatus.Decided && a.DecidedAt <= current.RequestedAt)
            .OrderByDescending(a => a.DecidedAt).FirstOrDefaultAsync(ct);
        if (former is not { Result: { } result, DecidedAt: { } at }) return null;
        var before = await db.Questionnaire(former.Questionnaire, ct);
        var now = AssessmentScore.LinesOf(asked, current).ToDictionary(l => l.QuestionId, StringComparer.Ordinal);
        var notes = former.Marks.ToDictionary(m => m.QuestionId, StringComparer.Ordinal);
        var answers = AssessmentScore.LinesOf(before, former).Where(l => now.ContainsKey(l.QuestionId))
            .ToDictionary(l => l.QuestionId, l => Answer(l, now[l.QuestionId], notes.GetValueOrDefault(l.QuestionId), at), StringComparer.Ordinal);
        return new(former.Id, result, at, AssessmentScore.Of(before, former).Total.Percent, answers);
    }

    private static FormerAnswer Answer(VendorAnswerLine was, VendorAnswerLine now, AnswerMark? mark, DateTime at)
    {
        var changed = was.AnswerText != now.AnswerText;
        var proven = was.State is EvidenceState.Evidenced or EvidenceState.Verified or EvidenceState.NotApplicable;
        return new(was.AnswerText, was.State, mark?.Note ?? "", changed, !changed && proven ? new(was.QuestionId, was.State, Note: Cut($"As of {Parts.Moments.Day(DateOnly.FromDateTime(at))}: {mark?.Note}")) : null);
    }

    private static string Cut(string note) => note.Length <= NewMarks.NoteMaxLength ? note : note[..NewMarks.NoteMaxLength];
}
