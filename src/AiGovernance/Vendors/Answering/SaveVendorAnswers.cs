using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>Saves a contact's answers by themselves (VN-2). Leaves no trail entry; signing off does (AT-1).</summary>
public sealed class SaveVendorAnswers(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">As last read or saved; another contact may have saved since.</param>
    /// <returns>The version after the save.</returns>
    public async Task<Result<int>> Handle(VendorKey key, int version, Answers answers, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Write<int>(this, async db =>
        {
            if (await db.OpenedBy(key, clock.GetUtcNow().UtcDateTime, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
            db.Autosave();
            if (assessment.Version != version) return Refusal.Stale;
            if (Fault(await db.Questionnaire(assessment.Questionnaire, ct), answers) is { } fault) return fault;
            var before = assessment.Answers;
            var saved = assessment.Save(answers, link.ContactName);
            if (!saved.Succeeded) return saved.Refusal!;
            return assessment.Answers == before ? version : version + 1;
        }, ct);
    }

    internal static Refusal? Fault(QuestionnaireDefinition asked, Answers answers)
    {
        if (AnswerCheck.Of(asked, answers) is [var first, ..]) return first;
        var tooLong = answers.Questions.FirstOrDefault(q => answers[q]!.Items.Any(i => i.Length > Assessment.AnswerMaxLength));
        return tooLong is null ? null : VendorRefusals.AnswerTooLong with { Field = tooLong };
    }
}
